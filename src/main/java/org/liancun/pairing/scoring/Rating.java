package org.liancun.pairing.scoring;

/** How a village stands by its yearly rating, from weak to strong. */
public enum Rating {
  WEAK,
  MEDIUM,
  STRONG
}
