package org.liancun.intake.divisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Level;
import org.liancun.organization.Naming;
import org.neo4j.driver.Record;

/**
 * What the graph holds under a code.
 *
 * @param upper code of what it lies in, if anything
 * @param upperSince when it came there; null: unknown
 * @param branch code of a branch that serves it, if any
 */
record Existing(
    String code,
    String name,
    @Nullable String officialName,
    Level level,
    @Nullable String upper,
    @Nullable String upperName,
    @Nullable LocalDate upperSince,
    @Nullable String branch) {

  static Existing of(Record row) {
    return new Existing(
        row.get("code").asString(),
        row.get("name").asString(""),
        row.get("officialName").asString(null),
        Level.ofLabel(row.get("level").asString()),
        row.get("upper").asString(null),
        row.get("upperName").asString(null),
        row.get("upperSince").asLocalDate(null),
        row.get("branch").asString(null));
  }

  /** {@return whether a sheet's name is the same name, in whichever of its forms} */
  boolean isNamed(String given) {
    return given.equals(officialName) || Naming.shown(given).equals(name);
  }
}
