package org.liancun.intake.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds out how a text is encoded, strictly: a guess that leaves one character undecoded is no
 * answer, since a wrong name in the graph is worse than a refusal.
 *
 * @param encoding as people know it
 */
record TextDecoding(String text, String encoding) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A cut within the last character of UTF-8 leaves at most three bytes over. */
  private static final int LONGEST_REST = 3;

  static TextDecoding of(String file, byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(file, bytes, StandardCharsets.UTF_16, "UTF-16");
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(file, bytes, StandardCharsets.UTF_8, "UTF-8");
    }
    var utf8 = strict(bytes, bytes.length, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new TextDecoding(utf8.get(), "UTF-8");
    }
    if (isMostlyUtf8(bytes)) {
      throw endsWithin(bytes)
          ? UnreadableFileException.truncated(file)
          : UnreadableFileException.encoding(file, rowOfFault(bytes));
    }
    return decoded(file, bytes, GB18030, "GB18030");
  }

  private static TextDecoding decoded(String file, byte[] bytes, Charset charset, String name) {
    var text =
        strict(bytes, bytes.length, charset)
            .filter(TextDecoding::isPlausible)
            .orElseThrow(() -> UnreadableFileException.encoding(file, rowOfFault(bytes)));
    return new TextDecoding(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
  }

  private static Optional<String> strict(byte[] bytes, int length, Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, 0, length)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text of another encoding that GB18030 happens to accept falls into its private area. */
  private static boolean isPlausible(String text) {
    return text.chars().noneMatch(c -> (c >= 0xE000 && c <= 0xF8FF) || c == 0xFFFD);
  }

  /** Chinese in GB18030 hardly ever forms valid sequences of UTF-8. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    var lenient = new String(bytes, StandardCharsets.UTF_8);
    long wrong = lenient.chars().filter(c -> c == 0xFFFD).count();
    long right = lenient.chars().filter(c -> c > 127 && c != 0xFFFD).count();
    return right > wrong;
  }

  private static boolean endsWithin(byte[] bytes) {
    for (int rest = 1; rest <= Math.min(LONGEST_REST, bytes.length); rest++) {
      if (strict(bytes, bytes.length - rest, StandardCharsets.UTF_8).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int rowOfFault(byte[] bytes) {
    var lenient = new String(bytes, StandardCharsets.UTF_8);
    int fault = lenient.indexOf(0xFFFD);
    return 1
        + (int) lenient.substring(0, Math.max(fault, 0)).chars().filter(c -> c == '\n').count();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
