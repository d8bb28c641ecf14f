package org.liancun.intake.reading;

import java.util.List;

/** A file that is no sheet, or not a whole one; the key names the sentence that says so. */
public final class UnreadableFileException extends RuntimeException {

  private final String key;
  private final transient List<Object> values;

  private UnreadableFileException(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = List.of(values);
  }

  static UnreadableFileException empty(String file) {
    return new UnreadableFileException("intake.unreadable.empty", file);
  }

  static UnreadableFileException hidden(String file, List<String> sheets) {
    return new UnreadableFileException("intake.unreadable.hidden", file, List.copyOf(sheets));
  }

  static UnreadableFileException notASheet(String file) {
    return new UnreadableFileException("intake.unreadable.not-a-sheet", file);
  }

  static UnreadableFileException archive(String file) {
    return new UnreadableFileException("intake.unreadable.archive", file);
  }

  static UnreadableFileException oldOrEncrypted(String file) {
    return new UnreadableFileException("intake.unreadable.old-or-encrypted", file);
  }

  static UnreadableFileException truncated(String file) {
    return new UnreadableFileException("intake.unreadable.truncated", file);
  }

  static UnreadableFileException encoding(String file, int row) {
    return new UnreadableFileException("intake.unreadable.encoding", file, String.valueOf(row));
  }

  static UnreadableFileException quotes(String file, long row) {
    return new UnreadableFileException("intake.unreadable.quotes", file, String.valueOf(row));
  }

  static UnreadableFileException tooLarge(String file, int megabytes) {
    return new UnreadableFileException("intake.unreadable.too-large", file, megabytes);
  }

  static UnreadableFileException tooManyRows(String file, int rows) {
    return new UnreadableFileException("intake.unreadable.too-many-rows", file, rows);
  }

  static UnreadableFileException inflates(String file, int megabytes) {
    return new UnreadableFileException("intake.unreadable.inflates", file, megabytes);
  }

  /** {@return the key of the sentence} */
  public String key() {
    return key;
  }

  /** {@return what the sentence names} */
  public List<Object> values() {
    return values;
  }
}
