package org.liancun.ledger;

/** How far a mistyped text is from the one meant. */
public final class Slips {

  /** Beyond so many it is another text, not a slip. */
  public static final int MOST = 2;

  private Slips() {}

  /**
   * {@return the number of characters to change, add or leave out (Levenshtein), O(n·m); the
   * largest number there is if the lengths alone tell that they are too many}
   */
  public static int between(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST) {
      return Integer.MAX_VALUE;
    }
    var row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
