package org.liancun.ledger;

import java.time.LocalDate;
import java.util.Set;

/**
 * How statements are to be taken.
 *
 * @param day on which former links end and new ones in their stead begin; of a correction, the day
 *     on which what is corrected holds
 * @param correcting whether what is stated had been so all along, and was only written down wrongly
 * @param voided ids of records kept as links which had been written down by mistake
 */
public record Terms(LocalDate day, boolean correcting, Set<String> voided) {

  public Terms {
    voided = Set.copyOf(voided);
  }

  /** {@return that things are so from a day on} */
  public static Terms from(LocalDate day) {
    return new Terms(day, false, Set.of());
  }

  /**
   * {@return that things had been so all along, where something else was written down for a day}
   */
  public static Terms correcting(LocalDate day) {
    return new Terms(day, true, Set.of());
  }

  /** {@return the later of the day and another} */
  LocalDate latest(LocalDate other) {
    return day.isAfter(other) ? day : other;
  }

  /** {@return the same, and that a record kept as a link never was} */
  public Terms voiding(String id) {
    return new Terms(day, correcting, Set.of(id));
  }
}
