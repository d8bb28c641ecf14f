package org.liancun.pairing.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.liancun.pairing.Drift;

/** Tells what has changed since a pairing was planned, in the language of whoever reads. */
record DriftWords(Component reader) {

  String of(Drift drift) {
    var changes =
        drift.changes().stream()
            .map(
                change ->
                    reader.getTranslation(
                        "pairings.drift.change",
                        change.of(),
                        reader.getTranslation("pairings.fact." + change.what()),
                        said(change, change.before()),
                        said(change, change.now())))
            .collect(Collectors.joining("；"));
    return reader.getTranslation(
        "pairings.drift",
        changes,
        String.valueOf(drift.before().points()),
        String.valueOf(drift.now().points()));
  }

  private String said(Drift.Change change, String value) {
    if (value.isEmpty()) {
      return reader.getTranslation("pairings.fact.unknown");
    }
    return switch (change.what()) {
      case "rating" -> reader.getTranslation("pairing.rating." + value);
      case "industries", "needs" -> value;
      default -> reader.getTranslation("pairings.fact." + change.what() + ".value", value);
    };
  }
}
