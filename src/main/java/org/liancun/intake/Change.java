package org.liancun.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Field;
import org.liancun.organization.Level;

/**
 * What one row does.
 *
 * @param group by which it is counted: a key in translations, such as {@code level.township}
 * @param upper what it lies in; empty: in nothing
 * @param differences none unless it is {@link Effect#CHANGED} or {@link Effect#ENDED}
 */
public record Change(
    Effect effect,
    String group,
    String code,
    String name,
    String upper,
    List<Difference> differences,
    Place place) {

  public Change {
    differences = List.copyOf(differences);
  }

  /** {@return what becomes of a record of the ledger} */
  public static Change of(org.liancun.ledger.Change change, Place place) {
    return new Change(
        change.effect(),
        group(change),
        change.code(),
        change.name(),
        "",
        change.differences().stream().map(Change::difference).toList(),
        place);
  }

  /** {@return what becomes of a record that the sheets leave out} */
  public static Change leftOut(org.liancun.ledger.Change change) {
    return of(change, new Place(change.row().source(), "", 0));
  }

  /** Units are counted by level, all else by kind. */
  private static String group(org.liancun.ledger.Change change) {
    var level = change.row().values().text("level");
    return level.isEmpty()
        ? "intake.kind." + change.row().kind().key()
        : "level." + Level.ofLabel(level).key();
  }

  private static Difference difference(org.liancun.ledger.Change.Difference difference) {
    var field = difference.field();
    return new Difference(
        new Wording(field.label(Locale.CHINESE), field.label(Locale.ENGLISH)),
        wording(field, difference.before()),
        wording(field, difference.after()));
  }

  private static Wording wording(Field field, @Nullable Object value) {
    return new Wording(
        Cells.text(field, value, Locale.CHINESE), Cells.text(field, value, Locale.ENGLISH));
  }

  /** A fact that becomes another. */
  public record Difference(Wording column, Wording before, Wording after) {}
}
