package org.liancun.intake.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One record of a CSV file as it is written.
 *
 * @param content without what ends it
 * @param end of the line; empty at the end of the file
 * @param separators positions of those that are not within quotes
 */
record TextLine(String content, String end, List<Integer> separators, char separator) {

  static TextLine of(String raw, char separator) {
    int length = raw.length();
    while (length > 0 && (raw.charAt(length - 1) == '\n' || raw.charAt(length - 1) == '\r')) {
      length--;
    }
    var separators = new ArrayList<Integer>();
    boolean quoted = false;
    for (int i = 0; i < length; i++) {
      char c = raw.charAt(i);
      quoted ^= c == '"';
      if (c == separator && !quoted) {
        separators.add(i);
      }
    }
    return new TextLine(raw.substring(0, length), raw.substring(length), separators, separator);
  }

  int width() {
    return separators.size() + 1;
  }

  String text() {
    return content + end;
  }

  /** {@return the last cell without its quotes} */
  String lastCell() {
    var cell = separators.isEmpty() ? content : content.substring(separators.getLast() + 1);
    var bare = cell.strip();
    return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
        ? bare.substring(1, bare.length() - 1)
        : bare;
  }

  /** {@return the line with no more than so many cells} */
  TextLine cut(int width) {
    return width() <= width
        ? this
        : new TextLine(
            content.substring(0, separators.get(width - 1)),
            end,
            separators.subList(0, width - 1),
            separator);
  }

  /** {@return the line with one cell after so many} */
  String with(int width, String cell) {
    var gap = String.valueOf(separator).repeat(width - width() + 1);
    return content + gap + '"' + GuardedText.guarded(cell).replace("\"", "\"\"") + '"' + end;
  }
}
