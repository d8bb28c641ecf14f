package org.liancun.intake.writing;

import java.util.List;

/**
 * Words of which a cell offers a list.
 *
 * @param words in the order of the list
 */
record Choices(List<String> words) {

  /** Spreadsheet programs refuse a longer list in one formula. */
  private static final int LONGEST = 255;

  boolean isPossible() {
    return !words.isEmpty()
        && words.stream().noneMatch(word -> word.contains(",") || word.contains("\""))
        && formula().length() <= LONGEST;
  }

  String formula() {
    return "\"" + String.join(",", words) + "\"";
  }
}
