package org.liancun.explore;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which part of a picture is seen, and how near.
 *
 * @param x of what stands in the middle of the view, in the units of the canvas
 * @param y the same downwards
 * @param ratio how much of the picture is seen; the smaller, the nearer
 */
public record Camera(double x, double y, double ratio) {

  private static final String NUMBER = "-?\\d{1,6}(\\.\\d{1,6})?";

  /** {@return the camera that a word of an address means, if it means one} */
  static Optional<Camera> of(String word) {
    return word.matches(NUMBER + "~" + NUMBER + "~" + NUMBER)
        ? of(word.split("~", 3)).filter(camera -> camera.ratio > 0)
        : Optional.empty();
  }

  private static Optional<Camera> of(String[] numbers) {
    return Optional.of(
        new Camera(
            Double.parseDouble(numbers[0]),
            Double.parseDouble(numbers[1]),
            Double.parseDouble(numbers[2])));
  }

  /** {@return how addresses tell it} */
  String word() {
    return plain(x) + "~" + plain(y) + "~" + plain(ratio);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
