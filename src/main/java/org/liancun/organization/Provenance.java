package org.liancun.organization;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Where a change comes from.
 *
 * @param importId which import or edit
 * @param effective the day on which former links end and new ones in their stead begin
 * @param recordedAt when it is written down
 */
public record Provenance(String importId, LocalDate effective, OffsetDateTime recordedAt) {}
