package org.liancun.pairing.lifecycle;

import java.time.LocalDate;

/**
 * How a step is taken.
 *
 * @param office that takes it, such as the county's organization department
 * @param person who does it there; empty: not said
 * @param document number of its paper; empty: none
 * @param remark what it says to it; empty: nothing
 */
public record Handling(
    LocalDate day, String office, String person, String document, String remark) {}
