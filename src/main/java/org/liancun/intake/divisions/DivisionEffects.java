package org.liancun.intake.divisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.intake.Change;
import org.liancun.intake.Change.Difference;
import org.liancun.intake.Message;
import org.liancun.intake.Wording;
import org.liancun.ledger.Effect;
import org.liancun.organization.Level;
import org.liancun.organization.Naming;

/** What correct rows do to the graph. */
final class DivisionEffects {

  private final Holdings holdings;
  private final Uppers uppers;

  DivisionEffects(Holdings holdings, Uppers uppers) {
    this.holdings = holdings;
    this.uppers = uppers;
  }

  Change of(Division division) {
    var existing = holdings.get(division.code());
    var differences = existing.map(e -> differences(e, division)).orElse(List.of());
    var effect =
        existing.isEmpty() ? Effect.ADDED : differences.isEmpty() ? Effect.SAME : Effect.CHANGED;
    var upper = division.upper().isEmpty() ? heldUpper(existing) : uppers.name(division.upper());
    return new Change(
        effect,
        "level." + Objects.requireNonNull(division.level()).key(),
        division.code(),
        Naming.shown(division.name()),
        upper,
        differences,
        division.place());
  }

  /** {@return whether a row brings a name that the graph does not hold yet} */
  boolean names(Division division) {
    return holdings.get(division.code()).filter(e -> e.isNamed(division.name())).isEmpty();
  }

  /** {@return whether a row brings a place in the hierarchy that the graph does not hold yet} */
  boolean places(Division division) {
    return !division.upper().isEmpty()
        && !division.upper().equals(holdings.get(division.code()).map(Existing::upper).orElse(""));
  }

  /** {@return the branch for a village that none serves} */
  Change branch(Division village) {
    return new Change(
        Effect.ADDED,
        "level." + Level.BRANCH.key(),
        branchCode(village),
        branchName(village),
        uppers.name(village.upper()),
        List.of(),
        village.place());
  }

  /** {@return whether a branch serves a village} */
  boolean isServed(Division village) {
    return holdings.get(village.code()).map(Existing::branch).isPresent();
  }

  /** {@return whether the code that a village's branch would get is in use} */
  boolean hadBranch(Division village) {
    return holdings.get(branchCode(village)).isPresent();
  }

  static String branchCode(Division village) {
    return village.code() + "-ZB";
  }

  static String branchName(Division village) {
    return Naming.shown(village.name()) + "党支部";
  }

  private List<Difference> differences(Existing existing, Division division) {
    var differences = new ArrayList<Difference>();
    if (names(division)) {
      differences.add(
          new Difference(
              Wording.of(Message.of("intake.name")),
              Wording.of(existing.name()),
              Wording.of(Naming.shown(division.name()))));
    }
    if (places(division)) {
      differences.add(
          new Difference(
              Wording.of(Message.of("intake.upper")),
              Wording.of(text(existing.upperName())),
              Wording.of(uppers.name(division.upper()))));
    }
    return differences;
  }

  private static String heldUpper(Optional<Existing> existing) {
    return existing.map(Existing::upperName).orElse("");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
