package org.liancun.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The codes of records that no sheet gives one, made of what tells them apart. */
public final class MadeCode {

  private static final int DIGITS = 10;
  private static final Pattern MADE = Pattern.compile("[A-Z][0-9a-f]{" + DIGITS + "}");

  private MadeCode() {}

  /** {@return whether a code tells people nothing, since nobody ever wrote it} */
  public static boolean is(String code) {
    return MADE.matcher(code).matches();
  }

  static String of(Kind kind, String natural) {
    return kind.key().substring(0, 1).toUpperCase(Locale.ROOT) + hash(kind.key() + '|' + natural);
  }

  private static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
