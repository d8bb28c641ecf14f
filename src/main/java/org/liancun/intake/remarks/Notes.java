package org.liancun.intake.remarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.liancun.intake.Message;

/** Notes at the cells of a sheet; one that is there already keeps its text, ours comes below. */
final class Notes {

  /** Begins our part of a note, so that the next copy can replace it. */
  private static final Message TITLE = Message.of("intake.remarks.title");

  /**
   * With more notes than this, programs open a sheet too slowly; the colour and the list remain.
   */
  private static final int MOST = 2_000;

  private static final int COLUMNS_WIDE = 3;
  private static final int LETTERS_A_LINE = 16;
  private static final int MOST_LINES = 14;

  private final XSSFSheet sheet;
  private final XSSFDrawing drawing;
  private final Locale locale;
  private int added;

  Notes(XSSFSheet sheet, Locale locale) {
    this.sheet = sheet;
    this.locale = locale;
    drawing = sheet.createDrawingPatriarch();
  }

  void add(Remarks.Cell cell, String remark) {
    if (added == MOST) {
      return;
    }
    added++;
    var text = TITLE.in(locale) + "\n" + remark;
    var former = sheet.getCellComment(new CellAddress(cell.row(), cell.column()));
    if (former == null) {
      create(cell, text);
    } else {
      former.setString(extended(former.getString(), "\n" + text));
    }
  }

  /** Takes away what an earlier copy wrote. */
  static void removeFormer(XSSFSheet sheet) {
    for (var note : List.copyOf(sheet.getCellComments().values())) {
      removeFormer(sheet, note);
    }
  }

  private static void removeFormer(XSSFSheet sheet, Comment note) {
    var text = note.getString().getString();
    titles()
        .mapToInt(text::indexOf)
        .filter(start -> start >= 0)
        .min()
        .ifPresent(start -> cut(sheet, note, start));
  }

  private static void cut(XSSFSheet sheet, Comment note, int start) {
    if (start > 0) {
      note.setString(
          new XSSFRichTextString(note.getString().getString().substring(0, start).stripTrailing()));
      return;
    }
    var row = sheet.getRow(note.getRow());
    var cell = row == null ? null : row.getCell(note.getColumn());
    if (cell != null) {
      cell.removeCellComment();
    } else {
      note.setString(new XSSFRichTextString(""));
    }
  }

  private void create(Remarks.Cell cell, String text) {
    int lines = Math.min(MOST_LINES, 1 + text.lines().mapToInt(Notes::lines).sum());
    // The library takes the note for the anchor's first cell's, where no other note may be; so the
    // note is set off by the width of its own cell, to stand beside it.
    int width = Math.round(sheet.getColumnWidthInPixels(cell.column())) * Units.EMU_PER_PIXEL;
    var anchor =
        new XSSFClientAnchor(
            width,
            0,
            0,
            0,
            cell.column(),
            cell.row(),
            cell.column() + 1 + COLUMNS_WIDE,
            cell.row() + lines);
    XSSFComment note = drawing.createCellComment(anchor);
    note.setAddress(cell.row(), cell.column());
    note.setAuthor(Message.of("intake.remarks.author").in(locale));
    note.setString(new XSSFRichTextString(text));
  }

  private static XSSFRichTextString extended(XSSFRichTextString former, String more) {
    former.append(more);
    return former;
  }

  private static int lines(String line) {
    return 1 + line.length() / LETTERS_A_LINE;
  }

  private static Stream<String> titles() {
    return Stream.of(TITLE.in(Locale.CHINESE), TITLE.in(Locale.ENGLISH));
  }
}
