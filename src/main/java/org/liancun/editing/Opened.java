package org.liancun.editing;

import java.time.LocalDate;
import org.liancun.ledger.Recorded;

/**
 * A record as a form shows it.
 *
 * @param day on which it is seen so
 */
public record Opened(Recorded record, LocalDate day) {}
