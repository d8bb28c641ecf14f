package org.liancun.pairing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;

/** Wishes as commands and addresses have them. */
public final class WishWords {

  private static final int TWO = 2;

  private WishWords() {}

  /** {@return the ground of a word such as {@code small-villages}} */
  public static Optional<Ground> ground(String word) {
    return Arrays.stream(Ground.values()).filter(one -> word(one).equals(word)).findFirst();
  }

  /** {@return the form of a word such as {@code joint-branch}} */
  public static Optional<Form> form(String word) {
    return Arrays.stream(Form.values()).filter(one -> word(one).equals(word)).findFirst();
  }

  /** {@return the two of {@code A:B}} */
  public static Optional<Couple> couple(String text) {
    var codes = List.of(text.split(":", -1));
    return codes.size() == TWO && codes.stream().noneMatch(String::isBlank)
        ? Optional.of(new Couple(codes.getFirst().strip(), codes.getLast().strip()))
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
