package org.liancun.pairing.matching;

import java.util.List;
import java.util.Optional;

/**
 * Which options were chosen, and how far that is known to be the best choice.
 *
 * @param chosen in the order of their parties, what was settled among them
 * @param total what they are worth together, what was settled included
 * @param way how they were found
 * @param certificate what was checked, for an exact solution
 * @param bound no choice with the same settled pairs is worth more than this
 */
public record Matching(
    List<Option> chosen, long total, Way way, Optional<Certificate> certificate, long bound) {

  /** How a choice was found. */
  public enum Way {
    /** By the exact solver. */
    EXACT,
    /** The exact solver took too long, so: the best first, then swaps. */
    SWAPS_AFTER_TIMEOUT,
    /** The exact solver failed, so: the best first, then swaps. */
    SWAPS_AFTER_FAILURE,
    /** The best first, as was asked for. */
    GREEDY
  }

  public Matching {
    chosen = chosen.stream().sorted(Option.ORDER).toList();
  }

  /** {@return whether nothing can be better, by a certificate that was checked} */
  public boolean isProven() {
    return certificate.filter(Certificate::holds).isPresent();
  }
}
