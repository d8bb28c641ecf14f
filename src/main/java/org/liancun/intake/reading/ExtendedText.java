package org.liancun.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liancun.ledger.WrittenText;

/**
 * The text of a CSV file with one more column at its end, everything else as it was: encoding,
 * mark, separator, quotes and line ends. Rows that get nothing stay as they are.
 */
public final class ExtendedText {

  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final byte[] bytes;
  private final TextDecoding decoded;
  private final char separator;
  private final List<String> lines;

  /**
   * Takes a file apart.
   *
   * @throws UnreadableFileException if it is no such text
   */
  public ExtendedText(String file, byte[] bytes) {
    this.bytes = bytes;
    decoded = TextDecoding.of(file, bytes);
    separator = CsvReader.separator(decoded.text());
    lines = lines(file);
  }

  /**
   * {@return the bytes of the file with the column}
   *
   * @param header the row of the header, counted from 1
   * @param name of the column
   * @param isFormer whether a header's last cell names the column that an earlier copy got; its
   *     cells are replaced
   * @param cells of the column by row, counted from 1
   */
  public byte[] with(
      int header, String name, Predicate<String> isFormer, Map<Integer, String> cells) {
    var heading = TextLine.of(lines.get(header - 1), separator);
    boolean hasFormer = isFormer.test(WrittenText.plain(heading.lastCell()));
    int width = hasFormer ? heading.width() - 1 : widest();
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      var line = TextLine.of(lines.get(i), separator);
      var kept = hasFormer ? line.cut(width) : line;
      var cell = i + 1 == header ? name : cells.getOrDefault(i + 1, "");
      text.append(cell.isEmpty() ? kept.text() : kept.with(width, cell));
    }
    return encoded(text.toString());
  }

  private int widest() {
    return lines.stream().mapToInt(line -> TextLine.of(line, separator).width()).max().orElse(0);
  }

  private List<String> lines(String file) {
    var text = decoded.text();
    var starts = new ArrayList<Integer>();
    try (var parser = CsvReader.parser(text, separator)) {
      for (var line : parser) {
        starts.add((int) line.getCharacterPosition());
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      throw UnreadableFileException.quotes(file, starts.size() + 1L);
    }
    starts.add(text.length());
    var lines = new ArrayList<String>(starts.size());
    for (int i = 1; i < starts.size(); i++) {
      lines.add(text.substring(starts.get(i - 1), starts.get(i)));
    }
    return lines;
  }

  private byte[] encoded(String text) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(mark());
    out.writeBytes(text.getBytes(charset()));
    return out.toByteArray();
  }

  private byte[] mark() {
    if (decoded.encoding().equals("UTF-16")) {
      return Arrays.copyOf(bytes, 2);
    }
    return Arrays.mismatch(bytes, UTF8_MARK) == UTF8_MARK.length ? UTF8_MARK : new byte[0];
  }

  private Charset charset() {
    return switch (decoded.encoding()) {
      case "UTF-16" ->
          order() == ByteOrder.BIG_ENDIAN ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      case "UTF-8" -> StandardCharsets.UTF_8;
      default -> Charset.forName(decoded.encoding());
    };
  }

  private ByteOrder order() {
    return (bytes[0] & 0xFF) == 0xFE ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
  }
}
