package org.liancun.query.console;

import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of a statement as the database does, without comments and white space. */
final class Reader {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Reader(String text) {
    this.text = text;
  }

  static List<Token> read(String statement) {
    var reader = new Reader(statement);
    while (reader.at < statement.length()) {
      reader.step();
    }
    return List.copyOf(reader.tokens);
  }

  /** {@return where the first token ends: after it comes what it stands before} */
  static int endOfFirst(String statement) {
    var reader = new Reader(statement);
    while (reader.tokens.isEmpty() && reader.at < statement.length()) {
      reader.step();
    }
    return reader.at;
  }

  private void step() {
    char c = text.charAt(at);
    if (text.startsWith("//", at)) {
      at = endOfLine();
    } else if (text.startsWith("/*", at)) {
      at = after("*/", at + 2);
    } else if (c == '\'' || c == '"') {
      keep(Token.Kind.TEXT, closing(c));
    } else if (c == '`') {
      quoted();
    } else if (Character.isDigit(c)) {
      keep(Token.Kind.NUMBER, endOfWord());
    } else if (Character.isUnicodeIdentifierStart(c) || c == '_' || Character.isSurrogate(c)) {
      keep(Token.Kind.WORD, endOfWord());
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      at++;
    } else {
      keep(Token.Kind.SIGN, at + 1);
    }
  }

  private void keep(Token.Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end)));
    at = end;
  }

  /** Two quotes in a row stand for one. */
  private void quoted() {
    int begin = at + 1;
    int end = begin;
    while (end < text.length() && (text.charAt(end) != '`' || text.startsWith("``", end))) {
      end += text.startsWith("``", end) ? 2 : 1;
    }
    end = Math.min(end, text.length());
    tokens.add(new Token(Token.Kind.QUOTED, text.substring(begin, end).replace("``", "`")));
    at = end + 1;
  }

  private int closing(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }

  private int endOfWord() {
    int end = at + 1;
    while (end < text.length()
        && (Character.isUnicodeIdentifierPart(text.charAt(end))
            || Character.isSurrogate(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private int endOfLine() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int after(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }
}
