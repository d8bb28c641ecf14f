package org.liancun.intake.reading;

import java.util.Locale;

/** Reads a file by what it is, whatever its name ends in. */
public final class SpreadsheetReader {

  private static final int MEGABYTE = 1 << 20;

  /** So many bytes tell a text from anything else. */
  private static final int SAMPLE = 4_096;

  private final ReadingLimits limits;

  public SpreadsheetReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @param file its name, for the sentences only
   * @throws UnreadableFileException if it is no sheet, or not a whole one
   */
  public Tables read(String file, byte[] bytes) {
    if (bytes.length == 0) {
      throw UnreadableFileException.empty(file);
    }
    if (bytes.length > (long) limits.megabytes() * MEGABYTE) {
      throw UnreadableFileException.tooLarge(file, limits.megabytes());
    }
    var tables =
        isZip(bytes)
            ? new XlsxReader(file, limits).read(bytes)
            : new CsvReader(file, limits).read(text(file, bytes));
    if (!isZip(bytes)
        && isNamedWorkbook(file)
        && tables.tables().stream().allMatch(Table::isOneColumn)) {
      throw UnreadableFileException.truncated(file);
    }
    if (tables.tables().stream().allMatch(table -> table.rows().isEmpty())) {
      throw UnreadableFileException.empty(file);
    }
    return tables;
  }

  /** Text with several columns under such a name is a sheet all the same; any other is a ruin. */
  private static boolean isNamedWorkbook(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private static byte[] text(String file, byte[] bytes) {
    if (isCompoundDocument(bytes)) {
      throw UnreadableFileException.oldOrEncrypted(file);
    }
    if (!isUtf16(bytes) && hasZeros(bytes)) {
      throw UnreadableFileException.notASheet(file);
    }
    return bytes;
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
  }

  /** The container of workbooks before 2007, and of those with a password. */
  private static boolean isCompoundDocument(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0xD0
        && (bytes[1] & 0xFF) == 0xCF
        && (bytes[2] & 0xFF) == 0x11
        && (bytes[3] & 0xFF) == 0xE0;
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
  }

  private static boolean hasZeros(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
