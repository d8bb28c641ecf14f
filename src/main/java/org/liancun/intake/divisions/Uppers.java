package org.liancun.intake.divisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.organization.Naming;

/** Where rows may lie: what stands in the sheet comes first, then what the graph holds. */
final class Uppers {

  private final Map<String, Upper> inSheet = new HashMap<>();
  private final Holdings holdings;

  Uppers(List<Division> divisions, Holdings holdings) {
    this.holdings = holdings;
    for (var division : divisions) {
      if (!division.code().isEmpty()) {
        inSheet.putIfAbsent(
            division.code(),
            new Upper(division.code(), Naming.shown(division.name()), division.level()));
      }
    }
  }

  Optional<Upper> get(String code) {
    return Optional.ofNullable(inSheet.get(code))
        .or(() -> holdings.get(code).map(e -> new Upper(e.code(), e.name(), e.level())));
  }

  /** {@return whether what a row names above it exists and may stand there} */
  boolean isRightFor(Division division) {
    var level = division.level();
    if (division.upper().isEmpty()) {
      return !division.isVillage();
    }
    return !division.upper().equals(division.code())
        && get(division.upper())
            .filter(
                upper -> level == null || upper.level() == null || level.mayLieBelow(upper.level()))
            .isPresent();
  }

  /** {@return the name of a unit, or its code if nobody knows it} */
  String name(String code) {
    return get(code).map(Upper::name).orElse(code);
  }

  /** {@return what the sheet itself offers} */
  List<Upper> offered() {
    return inSheet.values().stream()
        .filter(upper -> upper.level() != null && upper.level().isUnit())
        .toList();
  }
}
