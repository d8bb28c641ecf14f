package org.liancun.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Details;

/** What is known of one unit, village or member. */
@Schema(description = "What is known of one unit, village or member")
record UnitCard(
    String code,
    String name,
    @Schema(example = "township") String level,
    @Schema(description = "Code of the unit that it belongs to") @Nullable String parent,
    @Schema(description = "The name with 村民委员会 and the like") @Nullable String officialName,
    @Schema(description = "Other and former names") List<String> aliases,
    @Schema(description = "When it began; absent: unknown") @Nullable LocalDate since,
    @Schema(description = "When it ended; absent: still there") @Nullable LocalDate until,
    @Schema(description = "Document, or sheet and row") @Nullable String source,
    @Schema(description = "Codes of those that took its place") List<String> successors,
    @Schema(description = "Codes of those whose place it took") List<String> formers) {

  static UnitCard of(Details details) {
    return new UnitCard(
        details.code(),
        details.name(),
        details.level().key(),
        details.parent(),
        details.officialName(),
        details.aliases(),
        details.since(),
        details.until(),
        details.source(),
        details.successors(),
        details.formers().stream().map(Details.Former::code).toList());
  }
}
