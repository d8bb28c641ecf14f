package org.liancun.intake;

import java.time.LocalDate;

/**
 * What people choose before sheets are written.
 *
 * @param effective the day on which former links end and new ones in their stead begin
 * @param branchPerVillage whether each village that no branch serves gets one
 */
public record IntakeOptions(LocalDate effective, boolean branchPerVillage) {}
