package org.liancun.explore;

import java.util.List;

/** Turns the ground of a pairing into the key of its colour and its words. */
public final class PairingKind {

  /** All of them, as the legend has them. */
  public static final List<String> ALL = List.of("strong-weak", "small", "double", "urban");

  private PairingKind() {}

  /** {@return the key for a ground, such as STRONG_BESIDE_WEAK} */
  public static String of(String ground) {
    return switch (ground) {
      case "STRONG_BESIDE_WEAK" -> "strong-weak";
      case "SMALL_VILLAGES" -> "small";
      case "DOUBLE_HUNDRED" -> "double";
      case "URBAN_RURAL" -> "urban";
      default -> throw new IllegalArgumentException("No pairing has the ground " + ground);
    };
  }
}
