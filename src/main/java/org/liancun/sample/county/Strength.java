package org.liancun.sample.county;

/** How a village stands, as the yearly rating says it, and the figures that go with it. */
enum Strength {
  WEAK("弱", new Band(6_200, 10_400), new Band(0, 28_000), new Band(26, 38)),
  MEDIUM("中", new Band(10_600, 16_400), new Band(52_000, 180_000), new Band(18, 28)),
  STRONG("强", new Band(16_800, 26_000), new Band(210_000, 900_000), new Band(8, 16));

  private final String rating;

  /** Yuan a head and year. */
  final Band income;

  /** Yuan of the collective in a year. */
  final Band collective;

  /** People working away, of a hundred. */
  final Band away;

  /**
   * What figures are usual.
   *
   * @param least the least
   * @param most the most
   */
  record Band(int least, int most) {

    /** {@return the figure of a village that stands at a share, from 0 to 1, of the band} */
    int at(double share) {
      return least + (int) Math.round((most - least) * share / 100) * 100;
    }
  }

  Strength(String rating, Band income, Band collective, Band away) {
    this.rating = rating;
    this.income = income;
    this.collective = collective;
    this.away = away;
  }

  String rating() {
    return rating;
  }
}
