package org.liancun.intake.remarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liancun.intake.Finding;
import org.liancun.intake.Message;
import org.liancun.intake.Reading;
import org.liancun.intake.Sheet;
import org.liancun.intake.SheetHead;
import org.liancun.intake.Upload;
import org.liancun.intake.export.Format;
import org.liancun.intake.reading.UnreadableFileException;

/** A file with remarks where something is wrong, and otherwise as it was handed in. */
public final class RemarkedCopy {

  private final Upload original;
  private final List<SheetHead> heads;
  private final List<Finding> findings;
  private final Locale locale;

  private RemarkedCopy(
      Upload original, List<SheetHead> heads, List<Finding> findings, Locale locale) {
    this.original = original;
    this.heads = heads;
    this.findings = findings;
    this.locale = locale;
  }

  /** {@return the copies of those files in which something is wrong; none is made yet} */
  public static List<RemarkedCopy> of(
      List<Upload> uploads, Reading.Understood reading, List<Finding> findings, Locale locale) {
    return uploads.stream()
        .map(
            upload ->
                new RemarkedCopy(
                    upload,
                    reading.sheets().stream()
                        .map(Sheet::head)
                        .filter(head -> head.file().equals(upload.file()))
                        .toList(),
                    findings.stream()
                        .filter(finding -> finding.place().file().equals(upload.file()))
                        .toList(),
                    locale))
        .filter(copy -> !copy.findings.isEmpty() && !copy.heads.isEmpty())
        .toList();
  }

  /** {@return the name of the file that was handed in} */
  public String original() {
    return original.file();
  }

  /** {@return the name of the copy, such as 名单-批注.xlsx; a copy of a copy keeps its name} */
  public String file() {
    var name = original.file();
    int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
    var suffix = Message.of("intake.remarks.suffix").in(locale);
    var stem = name.substring(0, dot);
    return (stem.endsWith(suffix) ? stem : stem + suffix) + name.substring(dot);
  }

  /** {@return why the file is not worth trying; empty: it may work} */
  public Optional<Message> obstacle() {
    return isWorkbook() && WorkbookSize.isTooLarge(original.bytes())
        ? Optional.of(Message.of("intake.remarks.too-large", original.file()))
        : Optional.empty();
  }

  /**
   * {@return the bytes of the copy}
   *
   * @throws NoCopyException if the file has a form in which remarks cannot be written
   */
  public byte[] bytes() {
    var obstacle = obstacle();
    if (obstacle.isPresent()) {
      throw new NoCopyException(obstacle.get(), null);
    }
    try {
      return isWorkbook()
          ? new WorkbookRemarks(heads, findings, locale).in(original.bytes())
          : new TextRemarks(heads, findings, locale).in(original);
    } catch (java.io.IOException | UnreadableFileException e) {
      throw new NoCopyException(Message.of("intake.remarks.not-possible", original.file()), e);
    }
  }

  /** {@return its media type} */
  public String type() {
    return isWorkbook() ? Format.WORKBOOK : "text/csv";
  }

  private boolean isWorkbook() {
    var bytes = original.bytes();
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }
}
