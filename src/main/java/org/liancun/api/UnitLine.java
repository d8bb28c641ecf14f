package org.liancun.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Entry;

/** A unit, village or member in a list. */
@Schema(description = "A unit, village or member in a list")
record UnitLine(
    String code,
    String name,
    @Schema(example = "general-branch") String level,
    @Schema(description = "How many lie directly below it") @Nullable Integer children,
    @Schema(description = "How many villages lie in it or are served below it")
        @Nullable Integer villages,
    @Schema(description = "How many members belong below it") @Nullable Integer members) {

  static UnitLine of(Entry entry) {
    return new UnitLine(
        entry.code(),
        entry.name(),
        entry.level().key(),
        entry.children(),
        entry.villages(),
        entry.members());
  }

  static UnitLine of(Ancestor step) {
    return new UnitLine(step.code(), step.name(), step.level().key(), null, null, null);
  }
}
