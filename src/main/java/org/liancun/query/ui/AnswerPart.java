package org.liancun.query.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an answer can be looked at. */
enum AnswerPart {
  TABLE,
  NETWORK,
  MAP;

  /** What is shown where nothing is said. */
  static final Set<AnswerPart> USUAL = Collections.unmodifiableSet(EnumSet.of(TABLE, NETWORK));

  private static final String BETWEEN = ".";

  /** {@return what a word of an address says; what it does not know is left out} */
  static Set<AnswerPart> of(@Nullable String word) {
    var words = word == null ? List.<String>of() : List.of(word.split("\\" + BETWEEN));
    var parts = EnumSet.noneOf(AnswerPart.class);
    Arrays.stream(values()).filter(part -> words.contains(part.key())).forEach(parts::add);
    return parts.isEmpty() ? USUAL : parts;
  }

  /** {@return the word for an address} */
  static String word(Set<AnswerPart> parts) {
    return Arrays.stream(values())
        .filter(parts::contains)
        .map(AnswerPart::key)
        .collect(Collectors.joining(BETWEEN));
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
