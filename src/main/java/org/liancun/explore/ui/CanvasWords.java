package org.liancun.explore.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.liancun.canvas.CanvasTexts;
import org.liancun.explore.RelationshipKind;
import org.liancun.organization.Level;

/** What the canvas says, in the reader's language. */
public final class CanvasWords {

  private static final List<String> HELP =
      List.of(
          "title",
          "close",
          "map",
          "walk",
          "walkMap",
          "choose",
          "open",
          "spread",
          "linked",
          "mark",
          "unmark",
          "markByMouse",
          "pin",
          "move",
          "zoom",
          "fit",
          "closer",
          "undo",
          "redo",
          "help");

  private static final List<String> SAID =
      List.of("isMarked", "unmarked", "pinned", "unpinned", "alone", "noLinks");

  private CanvasWords() {}

  public static CanvasTexts in(UnaryOperator<String> translation) {
    return new CanvasTexts(
        words(translation, "level.", Arrays.stream(Level.values()).map(Level::key).toList()),
        words(translation, "explore.rating.", List.of("strong", "medium", "weak", "none")),
        words(translation, "explore.kind.", RelationshipKind.keys()),
        translation.apply("canvas.folded"),
        translation.apply("canvas.size"),
        translation.apply("canvas.legend"),
        translation.apply("canvas.unknown"),
        translation.apply("canvas.others"),
        translation.apply("canvas.shown"),
        translation.apply("canvas.more"),
        translation.apply("canvas.open"),
        translation.apply("canvas.closed"),
        translation.apply("canvas.leaf"),
        translation.apply("canvas.keys"),
        words(translation, "canvas.help.", HELP),
        words(translation, "canvas.said.", SAID),
        translation.apply("canvas.zoomIn"),
        translation.apply("canvas.zoomOut"),
        translation.apply("canvas.fit"),
        translation.apply("canvas.unavailable"));
  }

  private static Map<String, String> words(
      UnaryOperator<String> translation, String prefix, List<String> keys) {
    var words = new LinkedHashMap<String, String>();
    keys.forEach(key -> words.put(key, translation.apply(prefix + key)));
    return words;
  }
}
