package org.liancun.organization;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * One way of reading Chinese characters aloud. Each is read by itself and remembered, since the
 * same few thousand make up all names, and asking anew takes most of the time of a large import.
 */
final class Reading {

  private final Transliterator transliterator;
  private final Map<Integer, String> known = new ConcurrentHashMap<>();

  Reading(String transliterator) {
    this.transliterator = Transliterator.getInstance(transliterator);
  }

  /** {@return the syllables of a text without tones, parted by blanks} */
  String of(String text) {
    return text.codePoints()
        .mapToObj(this::syllable)
        .filter(syllable -> !syllable.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String syllable(int character) {
    return known.computeIfAbsent(character, this::read);
  }

  private String read(int character) {
    return transliterator
        .transliterate(Character.toString(character))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 ]", "")
        .strip();
  }
}
