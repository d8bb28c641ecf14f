package org.liancun.pairing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liancun.pairing.planning.Couple;

/** Wishes as commands and addresses have them. */
public final class WishWords {

  private static final int TWO = 2;

  private WishWords() {}

  /** {@return the ground, form or rule of a word such as {@code small-villages}} */
  public static <T extends Enum<T>> Optional<T> meant(T[] all, String word) {
    return Arrays.stream(all).filter(one -> word(one).equals(word)).findFirst();
  }

  /**
   * {@return those that some words mean; all, if there are no words}
   *
   * @param unknown what to throw of a word that means none of them
   */
  public static <T extends Enum<T>> Set<T> meant(
      T[] all, List<String> words, Function<String, ? extends RuntimeException> unknown) {
    return words.isEmpty()
        ? Set.of(all)
        : words.stream()
            .map(word -> meant(all, word).orElseThrow(() -> unknown.apply(word)))
            .collect(Collectors.toSet());
  }

  /** {@return the two of {@code A:B}} */
  public static Optional<Couple> couple(String text) {
    var codes = List.of(text.split(":", -1));
    return codes.size() == TWO && codes.stream().noneMatch(String::isBlank)
        ? Optional.of(new Couple(codes.getFirst().strip(), codes.getLast().strip()))
        : Optional.empty();
  }

  /** {@return the codes of {@code A:B:C}} */
  public static List<String> several(String text) {
    return Arrays.stream(text.split(":", -1)).map(String::strip).toList();
  }

  /** {@return the villages of {@code A:B:C} that are to get one branch, three or more} */
  public static Optional<List<String>> joint(String text) {
    var codes = several(text);
    return codes.stream().filter(code -> !code.isEmpty()).distinct().count() == codes.size()
            && codes.size() > TWO
        ? Optional.of(codes)
        : Optional.empty();
  }

  /** {@return a ground, form or rule as it is written} */
  public static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return all words of a kind} */
  public static List<String> words(Enum<?>[] all) {
    return Arrays.stream(all).map(WishWords::word).toList();
  }
}
