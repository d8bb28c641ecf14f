package org.liancun.query.console;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Statements are explained before they run, by a word in front of them. What the database then says
 * of a statement is told of the statement as somebody typed it, without that word.
 */
final class AsTyped {

  /** The word in front. */
  static final String EXPLAIN = "EXPLAIN ";

  private static final Pattern PLACE =
      Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: (\\d+)\\)\\)");

  /** The first line of a statement and the mark below it. */
  private static final Pattern QUOTED =
      Pattern.compile("\"" + EXPLAIN + "(.*\")\\R {" + EXPLAIN.length() + "}( *\\^)");

  private AsTyped() {}

  /** {@return what was said of an explained statement, said of the statement} */
  static String of(String message) {
    var placed = PLACE.matcher(message).replaceAll(AsTyped::moved);
    return QUOTED.matcher(placed).replaceAll("\"$1\n$2");
  }

  private static String moved(MatchResult place) {
    int line = Integer.parseInt(place.group(1));
    int column = Integer.parseInt(place.group(2));
    int offset = Integer.parseInt(place.group(3));
    return "(line %d, column %d (offset: %d))"
        .formatted(line, line == 1 ? column - EXPLAIN.length() : column, offset - EXPLAIN.length());
  }
}
