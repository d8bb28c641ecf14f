package org.liancun.sample.county;

/**
 * Writes down what the villages report each year. A village's rating and its figures go together: a
 * strong one earns more, its collective too, and fewer of its people work away. A real village's
 * name carries neither rating nor income.
 */
final class Figures {

  static final int FIRST_YEAR = 2023;

  /** What a collective that began with nothing has after two years, yuan. */
  private static final Strength.Band FROM_NOTHING = new Strength.Band(51_000, 65_000);

  private final County county;

  Figures(County county) {
    this.county = county;
  }

  void write() {
    county.villages().forEach(this::write);
  }

  private void write(Village village) {
    if (village.population == 0) {
      village.population = Math.max(306, village.members * county.chance.between(24, 42));
    }
    var standing = county.chance.unit() * 0.8;
    var acres = acres(village);
    for (var y = 0; y < village.strengths.length; y++) {
      write(village, y, standing + 0.08 * y, acres);
    }
  }

  private void write(Village village, int y, double standing, int acres) {
    var strength = county.namesAreReal ? Strength.MEDIUM : village.strengths[y];
    var population = village.population - (2 - y) * (village.population / 160);
    county
        .records
        .row(Kind.STATISTICS)
        .cell("village_code", village.code)
        .cell("year", FIRST_YEAR + y)
        .cell("population", population)
        .cell("households", village.households())
        .cell("labour_away", population * away(strength) / 100)
        .cell("per_capita_income", unlessReal(strength.income.at(standing)))
        .cell("collective_income", unlessReal(collective(village, y, strength, standing)))
        .cell("arable_mu", acres)
        .cell("rating", county.namesAreReal ? "" : strength.rating())
        .add();
  }

  private String unlessReal(int yuan) {
    return county.namesAreReal ? "" : Integer.toString(yuan);
  }

  private static int collective(Village village, int y, Strength strength, double standing) {
    if (village.startsFromNothing) {
      return y == 0 ? 0 : y == 1 ? 18_000 : FROM_NOTHING.at(standing);
    }
    return strength.collective.at(standing);
  }

  private int away(Strength strength) {
    return county.chance.between(strength.away.least(), strength.away.most());
  }

  private int acres(Village village) {
    var tenths = county.chance.between(12, 24);
    var tenthsHere = village.terrain.equals(Settling.MOUNTAINS) ? tenths / 2 : tenths;
    return village.population * tenthsHere / 10;
  }
}
