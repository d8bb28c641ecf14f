package org.liancun.sample.county;

/** What is amiss in a village, for checks to find. */
enum Quirk {
  WITHOUT_SECRETARY,
  /** Its secretary is old, and so is everybody who could follow. */
  AGEING,
  GROUP_WITHOUT_LEADER,
  VILLAGER_GROUP_UNCOVERED,
  /** Nobody answers for it. */
  UNANSWERED,
  /** Fewer than 300 people keep two full committees. */
  FULL_COMMITTEES,
  /** Nobody wrote down what it lives on. */
  UNTOLD_INDUSTRIES
}
