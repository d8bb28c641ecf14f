package org.liancun.query.console;

import java.util.List;
import java.util.Set;

/**
 * Whether a statement has words by which a property could be read that is a secret: its name, or a
 * way to read properties without naming them. Without such words a secret can come out only with
 * the whole node, and is left out there.
 */
final class Curiosity {

  /** After these a bracket opens a list; after any other word it may open a property. */
  private static final Set<String> BEFORE_LISTS =
      Set.of("in", "return", "with", "then", "else", "unwind", "where", "and", "or", "xor", "by");

  private static final Set<String> BEFORE_NAMES = Set.of("as", "yield", "let");

  private final List<Token> tokens;

  private Curiosity(List<Token> tokens) {
    this.tokens = tokens;
  }

  static boolean of(List<Token> tokens) {
    var curiosity = new Curiosity(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (curiosity.isAt(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int i) {
    var token = tokens.get(i);
    if (token.is('[')) {
      return i > 0 && isChosen(i);
    }
    if (token.is('.')) {
      return sign(i + 1, '*');
    }
    return token.isName()
        && (token.text().equals(Privacy.SECRET)
            || (token.name().equals("properties") && sign(i + 1, '('))
            || (BEFORE_LISTS.contains(token.name()) && isVariable(i)));
  }

  /** By numbers only things of a list are chosen. */
  private boolean isChosen(int open) {
    var before = tokens.get(open - 1);
    boolean isOperand =
        before.kind() == Token.Kind.SIGN
            ? before.closes()
            : !(before.kind() == Token.Kind.WORD && BEFORE_LISTS.contains(before.name()));
    return isOperand && !isNumber(open + 1);
  }

  private boolean isNumber(int begin) {
    int i = begin;
    while (i < tokens.size()
        && (tokens.get(i).kind() == Token.Kind.NUMBER || sign(i, '-') || sign(i, '.'))) {
      i++;
    }
    boolean isWritten = i > begin && sign(i, ']');
    return isWritten || (sign(begin + 1, ']') && isCounter(tokens.get(begin)));
  }

  /** What goes through a range, and is nothing else anywhere, is a number. */
  private boolean isCounter(Token variable) {
    boolean counts = false;
    for (int i = 1; variable.isName() && i < tokens.size(); i++) {
      if (tokens.get(i).isName() && tokens.get(i).text().equals(variable.text())) {
        boolean isBound = sign(i - 1, '[') && word(i + 1, "in");
        boolean isOfRange = isBound && word(i + 2, "range") && sign(i + 3, '(');
        if ((isBound && !isOfRange) || (!sign(i - 1, '[') && isVariable(i))) {
          return false;
        }
        counts |= isOfRange;
      }
    }
    return counts;
  }

  private boolean word(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  /** A variable may be called as a word of the language is. */
  private boolean isVariable(int i) {
    return i > 0
        && (sign(i - 1, '(')
            || sign(i - 1, '[')
            || sign(i - 1, ',')
            || BEFORE_NAMES.contains(tokens.get(i - 1).name()));
  }

  private boolean sign(int i, char sign) {
    return i < tokens.size() && tokens.get(i).is(sign);
  }
}
