package org.liancun.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.liancun.intake.reading.TableRow;

/** Rows that add up the others: they are no record. */
final class TotalRows {

  /** Beyond so many nobody looks them up. */
  private static final int TOLD = 20;

  private static final Pattern TOTAL =
      Pattern.compile("(总?合计|总计|小计|共计|(sub|grand)?total)[::]?", Pattern.CASE_INSENSITIVE);

  private final Header header;
  private final List<String> found = new ArrayList<>();

  TotalRows(Header header) {
    this.header = header;
  }

  /**
   * {@return whether a row adds up others: it has no code, and where its name stands there is such
   * a word, or nothing and the word somewhere else}
   */
  boolean holds(TableRow row) {
    var cells = header.cells(row);
    var columns = header.kind().columns();
    var name =
        columns.stream()
            .filter(column -> column.key().equals("name"))
            .findFirst()
            .or(() -> columns.stream().filter(Column::required).findFirst())
            .map(cells)
            .orElse("");
    boolean isCoded =
        columns.stream()
            .filter(column -> column.key().equals("code"))
            .map(cells)
            .anyMatch(code -> !code.isEmpty() && !isTotal(code));
    boolean isNamedSo =
        name.isEmpty() ? row.cells().stream().anyMatch(TotalRows::isTotal) : isTotal(name);
    boolean isTotal = isNamedSo && !isCoded;
    if (isTotal) {
      found.add(String.valueOf(row.number()));
    }
    return isTotal;
  }

  /** Says which rows were left out. */
  void note(SheetHead head, List<Message> notes) {
    if (!found.isEmpty()) {
      var told = new ArrayList<>(found.subList(0, Math.min(TOLD, found.size())));
      if (found.size() > TOLD) {
        told.add("…");
      }
      notes.add(Message.of("intake.note.totals", head.where(), told));
    }
  }

  private static boolean isTotal(String cell) {
    return TOTAL.matcher(cell.replaceAll("\\s", "")).matches();
  }
}
