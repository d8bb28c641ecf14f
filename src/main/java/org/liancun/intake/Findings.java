package org.liancun.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong, so that people see it at once. */
public final class Findings {

  /** Beyond so many nobody reads on; the rest is only counted. */
  static final int KEPT = 50_000;

  private final Map<List<String>, Integer> order = new HashMap<>();
  private final List<Finding> found = new ArrayList<>();
  private final Set<Place> doubtful = new HashSet<>();
  private final Map<Place, Map<Column, String>> mended = new HashMap<>();
  private final Set<Cell> unsaved = new HashSet<>();
  private int total;

  private record Cell(Place place, Column column) {}

  /**
   * Nothing yet.
   *
   * @param sheets in the order in which people know them
   */
  public Findings(List<Sheet> sheets) {
    sheets.forEach(
        sheet ->
            order.putIfAbsent(List.of(sheet.head().file(), sheet.head().name()), order.size()));
  }

  /** Adds what is wrong in one cell. */
  public void add(SheetRow row, Column column, Message rule) {
    add(row, column, rule, null);
  }

  /** Adds what is wrong in one cell, with what was probably meant. */
  public void add(SheetRow row, Column column, Message rule, @Nullable Message suggestion) {
    doubt(row);
    tell(row, column, rule, suggestion);
  }

  private void tell(SheetRow row, Column column, Message rule, @Nullable Message suggestion) {
    if (!unsaved.contains(new Cell(row.place(), column))) {
      add(Finding.of(row, column, rule, suggestion));
    }
  }

  /** Adds what is wrong with a sheet as a whole. */
  void add(Finding finding) {
    total++;
    if (found.size() < KEPT) {
      found.add(finding);
    }
  }

  /** Adds every formula without what it comes to; nobody knows what else is wrong with its cell. */
  void addUnsaved(SheetRow row) {
    if (row.cells().unsaved().isEmpty()) {
      return;
    }
    for (var column : row.head().positions().keySet()) {
      if (!row.unsaved(column).isEmpty()) {
        var what = row.unsaved(column).startsWith("=") ? "formula" : "error";
        var rule = Message.of("intake.rule." + what);
        var suggestion = Message.of("intake.suggestion." + what);
        if (row.head().kind().isByTheWay(column)) {
          addApart(row, column, rule, suggestion, "");
        } else {
          add(row, column, rule, suggestion);
        }
        unsaved.add(new Cell(row.place(), column));
      }
    }
  }

  /**
   * Adds what is wrong in one cell by which nothing else is right or wrong, so that the rest of the
   * row can be looked at with another text there.
   */
  public void addApart(
      SheetRow row, Column column, Message rule, @Nullable Message suggestion, String instead) {
    mend(row, column, instead);
    tell(row, column, rule, suggestion);
  }

  /** Has a row looked at with another text in one cell. */
  public void mend(SheetRow row, Column column, String instead) {
    mended.computeIfAbsent(row.place(), any -> new HashMap<>()).put(column, instead);
  }

  /** {@return a row as it can be looked at further; empty if it cannot} */
  Optional<SheetRow> tried(SheetRow row) {
    if (!isSound(row)) {
      return Optional.empty();
    }
    var tried = row;
    for (var cell : mended.getOrDefault(row.place(), Map.of()).entrySet()) {
      tried = tried.with(cell.getKey(), cell.getValue());
    }
    return Optional.of(tried);
  }

  /** Takes a row for one of which nobody knows whether it is right. */
  public void doubt(SheetRow row) {
    doubtful.add(row.place());
  }

  /** {@return whether nothing speaks against a row as a whole} */
  boolean isSound(SheetRow row) {
    return !doubtful.contains(row.place());
  }

  /** {@return whether nothing is wrong} */
  public boolean isEmpty() {
    return total == 0;
  }

  /** {@return how much is wrong} */
  public int total() {
    return total;
  }

  /** {@return what is wrong, as one comes upon it from the first sheet to the last} */
  public List<Finding> list() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Finding finding) -> number(finding.place()))
                .thenComparingInt(finding -> finding.place().row())
                .thenComparingInt(Finding::position))
        .toList();
  }

  private int number(Place place) {
    return order.getOrDefault(List.of(place.file(), place.sheet()), order.size());
  }
}
