package org.liancun.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/** How far a mistyped text is from the one meant. */
final class Slips {

  /** Beyond so many it is another text, not a slip. */
  static final int MOST = 2;

  /** No code is longer. */
  private static final int LONGEST = 30;

  private Slips() {}

  /**
   * {@return the number of characters to change, add, leave out or swap with the next (optimal
   * string alignment), O(n·m); the largest number there is if the lengths alone tell that they are
   * too many}
   */
  static int between(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST) {
      return Integer.MAX_VALUE;
    }
    var slips = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
      }
    }
    return slips[one.length()][other.length()];
  }

  private static int least(int[][] slips, String one, String other, int i, int j) {
    boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
    int least =
        Math.min(
            slips[i - 1][j - 1] + (isSame ? 0 : 1), 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean isSwapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }

  /** {@return all texts of digits and its own characters that are one slip from a code} */
  static List<String> oneFrom(String code) {
    if (code.length() > LONGEST) {
      return List.of();
    }
    var characters = new TreeSet<Character>();
    "0123456789".chars().forEach(c -> characters.add((char) c));
    code.chars().forEach(c -> characters.add((char) c));
    var texts = new LinkedHashSet<String>();
    for (int i = 0; i <= code.length(); i++) {
      var before = code.substring(0, i);
      var rest = code.substring(i);
      characters.forEach(c -> texts.add(before + c + rest));
      if (!rest.isEmpty()) {
        texts.add(before + rest.substring(1));
        characters.forEach(c -> texts.add(before + c + rest.substring(1)));
      }
      if (rest.length() > 1) {
        texts.add(before + rest.charAt(1) + rest.charAt(0) + rest.substring(2));
      }
    }
    texts.remove(code);
    return List.copyOf(texts);
  }
}
