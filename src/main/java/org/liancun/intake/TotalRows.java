package org.liancun.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.liancun.intake.reading.TableRow;

/** Rows that add up the others: they are no record. */
final class TotalRows {

  /** Beyond so many nobody looks them up. */
  private static final int TOLD = 20;

  private static final Pattern TOTAL =
      Pattern.compile("(总?合计|总计|小计|共计|(sub|grand)?total)[::]?", Pattern.CASE_INSENSITIVE);

  /** Such as 4人: of how many the row is the sum. */
  private static final Pattern COUNT = Pattern.compile("\\d+\\s*[人名个户]?");

  private static final Pattern SPACE = Pattern.compile("\\s");

  private final Header header;
  private final Optional<Column> name;
  private final Optional<Column> code;
  private final List<String> found = new ArrayList<>();

  TotalRows(Header header) {
    this.header = header;
    name = column(column -> column.key().equals("name")).or(() -> column(Column::required));
    code = column(column -> column.key().equals("code"));
  }

  /**
   * {@return whether a row adds up others: it has no code, and where its name stands there is such
   * a word, or nothing or a number and the word somewhere else}
   */
  boolean holds(TableRow row) {
    var cells = header.cells(row);
    var named = name.map(cells).orElse("");
    boolean isNoName = named.isEmpty() || COUNT.matcher(named).matches();
    boolean isNamedSo =
        isNoName ? row.cells().stream().anyMatch(TotalRows::isTotal) : isTotal(named);
    boolean isTotal = isNamedSo && code.map(cells).filter(TotalRows::isCode).isEmpty();
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

  private Optional<Column> column(Predicate<Column> isIt) {
    return header.kind().columns().stream().filter(isIt).findFirst();
  }

  private static boolean isCode(String cell) {
    return !cell.isEmpty() && !isTotal(cell);
  }

  private static boolean isTotal(String cell) {
    return TOTAL.matcher(SPACE.matcher(cell).replaceAll("")).matches();
  }
}
