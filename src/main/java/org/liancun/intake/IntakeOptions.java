package org.liancun.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.ledger.Completeness;

/**
 * What people choose before sheets are written.
 *
 * @param effective the day on which former links end and new ones in their stead begin
 * @param branchPerVillage whether each village that no branch serves gets one
 * @param completeFor code of the unit for which the sheets are complete, so that what they leave
 *     out below it ends on that day; null: what they leave out stays as it is
 */
public record IntakeOptions(
    LocalDate effective, boolean branchPerVillage, @Nullable String completeFor) {

  /** What the sheets leave out stays as it is. */
  public IntakeOptions(LocalDate effective, boolean branchPerVillage) {
    this(effective, branchPerVillage, null);
  }

  /** {@return the same with another day of effect} */
  public IntakeOptions on(LocalDate day) {
    return new IntakeOptions(day, branchPerVillage, completeFor);
  }

  /** {@return the same, with a branch for each village or not} */
  public IntakeOptions withBranches(boolean each) {
    return new IntakeOptions(effective, each, completeFor);
  }

  /** {@return the same, the sheets being complete for a unit; null: for none} */
  public IntakeOptions completeFor(@Nullable String unit) {
    return new IntakeOptions(effective, branchPerVillage, unit);
  }

  /** {@return the statement that sheets are complete, if they are} */
  public Optional<Completeness> completeness(List<Sheet> sheets) {
    var source =
        sheets.stream()
            .map(sheet -> sheet.head().file())
            .distinct()
            .collect(Collectors.joining("、"));
    return Optional.ofNullable(completeFor).map(unit -> new Completeness(unit, source));
  }
}
