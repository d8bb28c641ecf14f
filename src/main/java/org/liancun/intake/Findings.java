package org.liancun.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong, so that people see it at once. */
public final class Findings {

  /** Beyond so many nobody reads on; the rest is only counted. */
  static final int KEPT = 50_000;

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding f) -> f.place().file())
          .thenComparing(f -> f.place().sheet())
          .thenComparingInt(f -> f.place().row())
          .thenComparingInt(Finding::position);

  private final List<Finding> found = new ArrayList<>();
  private final Set<Place> doubtful = new HashSet<>();
  private int total;

  /** Adds what is wrong in one cell. */
  public void add(SheetRow row, Column column, Message rule) {
    add(row, column, rule, null);
  }

  /** Adds what is wrong in one cell, with what was probably meant. */
  public void add(SheetRow row, Column column, Message rule, @Nullable Message suggestion) {
    total++;
    doubt(row);
    if (found.size() < KEPT) {
      found.add(Finding.of(row, column, rule, suggestion));
    }
  }

  /** Takes a row for one of which nobody knows whether it is right. */
  public void doubt(SheetRow row) {
    doubtful.add(row.place());
  }

  /** {@return whether nothing speaks against a row} */
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

  /** {@return what is wrong, in the order of the sheets} */
  public List<Finding> list() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
