package org.liancun.explore.ui;

/** Turns the ground of a pairing into the key of its colour and its words. */
final class PairingKind {

  private PairingKind() {}

  static String of(String ground) {
    return switch (ground) {
      case "STRONG_BESIDE_WEAK" -> "strong-weak";
      case "SMALL_VILLAGES" -> "small";
      case "DOUBLE_HUNDRED" -> "double";
      case "URBAN_RURAL" -> "urban";
      default -> throw new IllegalArgumentException("No pairing has the ground " + ground);
    };
  }
}
