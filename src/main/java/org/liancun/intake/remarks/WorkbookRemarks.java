package org.liancun.intake.remarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.liancun.intake.Finding;
import org.liancun.intake.SheetHead;

/** Remarks as notes at the cells of a workbook, which are coloured so that one sees them. */
record WorkbookRemarks(List<SheetHead> heads, List<Finding> findings, Locale locale) {

  /** An open workbook needs much memory, so there is one at a time. */
  private static final Semaphore ONE = new Semaphore(1);

  static {
    // What was read before has passed our own limits; ordinary sheets are packed better than these.
    ZipSecureFile.setMinInflateRatio(0);
  }

  byte[] in(byte[] original) throws IOException {
    ONE.acquireUninterruptibly();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(original))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Notes.removeFormer(workbook.getSheetAt(i));
        Highlights.removeFormer(workbook.getSheetAt(i));
      }
      for (var remarks : Remarks.of(heads, findings, locale)) {
        write(workbook, remarks);
      }
      var out = new ByteArrayOutputStream(original.length * 2);
      workbook.write(out);
      return out.toByteArray();
    } catch (RuntimeException e) {
      // The library meets what it does not know with whatever exception it runs into.
      throw new IOException(e);
    } finally {
      ONE.release();
    }
  }

  private void write(XSSFWorkbook workbook, Remarks remarks) throws IOException {
    var sheet = workbook.getSheet(remarks.head().name());
    if (sheet == null) {
      throw new IOException(remarks.head().name());
    }
    var cells = remarks.byCell();
    var notes = new Notes(sheet, locale);
    cells.forEach(notes::add);
    Highlights.add(sheet, cells.sequencedKeySet());
  }
}
