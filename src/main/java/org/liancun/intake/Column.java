package org.liancun.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a kind of sheet. A header may name it in Chinese, in English or by an alias, with
 * blanks, underscores and a remark in brackets as people write them.
 *
 * @param key its English name
 * @param chinese its Chinese name
 * @param required whether a sheet without it is not of this kind
 */
public record Column(String key, String chinese, boolean required, Set<String> headers) {

  /** Nobody writes a longer header; it is text that stands above one. */
  private static final int LONGEST = 100;

  public Column {
    headers = Set.copyOf(headers);
  }

  /** {@return a column without which a sheet is not of its kind} */
  public static Column required(String key, String chinese, String... aliases) {
    return new Column(key, chinese, true, headers(key, chinese, aliases));
  }

  /** {@return a column that a sheet may have} */
  public static Column optional(String key, String chinese, String... aliases) {
    return new Column(key, chinese, false, headers(key, chinese, aliases));
  }

  /** {@return whether a header is its own name, in Chinese or English} */
  boolean isCalled(String header) {
    var plain = normalized(header);
    return plain.equals(normalized(chinese)) || plain.equals(normalized(key));
  }

  /** {@return whether a header names this column} */
  public boolean isNamedBy(String header) {
    return headers.contains(normalized(header));
  }

  /** {@return its name as a sheet of that language has it} */
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? key : chinese;
  }

  private static Set<String> headers(String key, String chinese, String... aliases) {
    return Stream.concat(Stream.of(key, chinese), Stream.of(aliases))
        .map(Column::normalized)
        .collect(Collectors.toSet());
  }

  static String normalized(String header) {
    if (header.length() > LONGEST) {
      return "";
    }
    return Normalizer.normalize(header, Normalizer.Form.NFKC)
        .replaceAll("\\(.*?\\)|[\\s_*::-]", "")
        .toLowerCase(Locale.ROOT);
  }
}
