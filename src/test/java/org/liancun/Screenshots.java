package org.liancun;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** Compares pictures of the screen. */
public final class Screenshots {

  /** Above what the smoothing of edges makes of one and the same line, of 255. */
  private static final int TOLERANCE = 48;

  private static final int LOOKS = 20;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(700);

  private Screenshots() {}

  /**
   * {@return what is seen once it stays the same, for names find their places when all is at rest}
   */
  public static byte[] atRest(Supplier<byte[]> picture) throws InterruptedException {
    var before = picture.get();
    for (var looks = 0; looks < LOOKS; looks++) {
      Thread.sleep(BETWEEN_LOOKS);
      var now = picture.get();
      if (Arrays.equals(before, now)) {
        return now;
      }
      before = now;
    }
    throw new AssertionError("It does not come to rest.");
  }

  /** {@return the share of pixels, from 0 to 1, that differ by more than smoothing explains} */
  public static double differing(byte[] one, byte[] other) {
    var a = read(one);
    var b = read(other);
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      return 1;
    }
    var differing = 0L;
    for (var x = 0; x < a.getWidth(); x++) {
      for (var y = 0; y < a.getHeight(); y++) {
        differing += differs(a.getRGB(x, y), b.getRGB(x, y)) ? 1 : 0;
      }
    }
    return (double) differing / (a.getWidth() * (long) a.getHeight());
  }

  private static boolean differs(int one, int other) {
    for (var shift = 0; shift <= 16; shift += 8) {
      if (Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)) > TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
