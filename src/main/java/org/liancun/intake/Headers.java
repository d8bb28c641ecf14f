package org.liancun.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.intake.reading.Table;
import org.liancun.intake.reading.TableRow;

/** Looks for the header of a table, among the rows at its top and for all kinds at once. */
final class Headers {

  /** Titles and remarks may stand above a header, but not more than this. */
  private static final int ROWS_ABOVE = 20;

  /** Enough to tell what a sheet holds. */
  private static final int ROWS_TRIED = 200;

  private static final int SHARES = 10;

  private final List<SheetKind> kinds;

  Headers(List<SheetKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * {@return the header of the first row that is one; of several kinds that it fits, the one by
   * whose title the sheet goes, else one that most rows below may be of, else the one of which most
   * columns are there, else of which most rows may be, else most by their own names, else the
   * first}
   *
   * @param name of the sheet
   */
  Optional<Header> find(Table table, String name) {
    var named = titled(name);
    return IntStream.range(0, height(table))
        .mapToObj(row -> best(table, row, named))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@return what comes nearest to a header} */
  Optional<Header> nearest(Table table, String name) {
    var named = titled(name);
    return IntStream.range(0, height(table))
        .boxed()
        .flatMap(row -> at(table, row))
        .filter(header -> header.known() > 0)
        .max(
            Comparator.comparing((Header header) -> named.contains(header.kind()))
                .thenComparingInt(Header::known));
  }

  /** {@return whether there is more than one kind} */
  boolean haveToChoose() {
    return kinds.size() > 1;
  }

  /** {@return the kinds that are called so} */
  List<SheetKind> titled(String name) {
    var plain = Column.normalized(name);
    return kinds.stream()
        .filter(kind -> titles(kind).anyMatch(title -> Column.normalized(title).equals(plain)))
        .toList();
  }

  private Optional<Header> best(Table table, int row, List<SheetKind> named) {
    return at(table, row)
        .filter(Header::isComplete)
        .max(
            Comparator.comparing((Header header) -> named.contains(header.kind()))
                .thenComparing(header -> share(table, header) * 2 >= SHARES)
                .thenComparingInt(Header::known)
                .thenComparingInt(header -> share(table, header))
                .thenComparingInt(Header::proper)
                .thenComparingInt(header -> -kinds.indexOf(header.kind())))
        .map(header -> lowest(table, row, header));
  }

  /** How many of ten rows may be of a kind, as far as the first tell. */
  private static int share(Table table, Header header) {
    var rows =
        table.rows().stream()
            .filter(row -> row.number() > header.row().number())
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
            .limit(ROWS_TRIED)
            .toList();
    long fit = rows.stream().filter(row -> header.kind().mayHold(header.cells(row))).count();
    return rows.isEmpty() ? SHARES : (int) (SHARES * fit / rows.size());
  }

  /** A merged header may have its names in both rows; then the lower one is no data either. */
  private static Header lowest(Table table, int row, Header header) {
    var below = row + 1;
    if (below >= table.rows().size() || table.rows().get(below).number() <= header.row().number()) {
      return header;
    }
    var next = table.rows().get(below);
    var lower = Header.of(header.kind(), next);
    if (lower.isComplete() && lower.known() >= header.known()) {
      return lower;
    }
    return header.goesOnIn(next) ? header.with(next) : header;
  }

  private Stream<Header> at(Table table, int row) {
    var upper = table.rows().get(row);
    if (row + 1 >= table.rows().size()) {
      return kinds.stream().map(kind -> Header.of(kind, upper));
    }
    var lower = table.rows().get(row + 1);
    return kinds.stream().flatMap(kind -> at(kind, upper, lower));
  }

  /**
   * Two rows are taken together only where that tells more than the upper one alone, or where the
   * lower one can only be its parts.
   */
  private static Stream<Header> at(SheetKind kind, TableRow upper, TableRow lower) {
    var single = Header.of(kind, upper);
    var both = Header.of(kind, upper, lower);
    int more = both.known() - single.known();
    if (more > 0 && both.known() > Header.of(kind, lower).known()) {
      return Stream.of(single, both);
    }
    return Stream.of(more == 0 && Header.isSplit(upper, lower) ? both : single);
  }

  private static int height(Table table) {
    return Math.min(ROWS_ABOVE, table.rows().size());
  }

  private static Stream<String> titles(SheetKind kind) {
    var title = Message.of("intake.kind." + kind.key());
    return Stream.of(title.in(Locale.CHINESE), title.in(Locale.ENGLISH), kind.key());
  }
}
