package org.liancun.editing.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liancun.editing.Outlook;

/** Says in one sentence what goes where when several become one. */
final class MovesSentence {

  /** What has words of its own, the most telling first. */
  private static final List<String> TOLD =
      List.of(
          "BELONGS_TO",
          "ATTENDS",
          "PART_OF",
          "SERVES",
          "WITHIN",
          "COVERS",
          "LIES_IN",
          "HOLDS",
          "pairings",
          "initiatives",
          "RESPONSIBLE_FOR",
          "CONCERNS",
          "NEIGHBOURS",
          "NEEDS",
          "RELIES_ON");

  private MovesSentence() {}

  static String of(Component reader, Outlook.Open open, LocalDate day, String heir) {
    var parts = new ArrayList<String>();
    for (var what : TOLD) {
      var count = open.moves().getOrDefault(what, 0);
      if (count > 0) {
        parts.add(reader.getTranslation("merging.moves." + what, count));
      }
    }
    var others =
        open.moves().entrySet().stream()
            .filter(move -> !TOLD.contains(move.getKey()))
            .mapToInt(move -> move.getValue())
            .sum();
    if (others > 0) {
      parts.add(reader.getTranslation("merging.moves.others", others));
    }
    var ends = open.ending() == 0 ? "" : reader.getTranslation("merging.ends", open.ending());
    return parts.isEmpty()
        ? reader.getTranslation("merging.moves.nothing")
        : reader.getTranslation(
            "merging.moves",
            day.toString(),
            heir,
            String.join(reader.getTranslation("merging.comma"), parts) + ends);
  }
}
