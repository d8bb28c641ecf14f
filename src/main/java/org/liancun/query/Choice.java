package org.liancun.query;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One of some words that the graph keeps, and how people say it. */
public record Choice(String word, Wording label) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** {@return the words of a line such as {@code STRONG=强/strong IN_FORCE=结对中/in-force}} */
  static List<Choice> all(String line) {
    return Arrays.stream(BLANKS.split(line.strip()))
        .filter(one -> one.indexOf('=') > 0)
        .map(Choice::of)
        .toList();
  }

  private static Choice of(String written) {
    int sign = written.indexOf('=');
    int slash = written.indexOf('/', sign);
    return new Choice(
        written.substring(0, sign),
        new Wording(
            written.substring(sign + 1, slash), written.substring(slash + 1).replace('-', ' ')));
  }
}
