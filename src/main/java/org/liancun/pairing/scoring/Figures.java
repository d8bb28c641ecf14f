package org.liancun.pairing.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What a village reported last. What it did not report is null and proves nothing.
 *
 * @param year of which it reported
 * @param perCapitaIncome yuan a year
 * @param collectiveIncome yuan a year
 * @param arableMu arable land in mu
 * @param source the document, or the sheet and row, that says so
 */
public record Figures(
    @Nullable Integer year,
    @Nullable Integer population,
    @Nullable Integer households,
    @Nullable Integer perCapitaIncome,
    @Nullable Integer collectiveIncome,
    @Nullable Integer arableMu,
    @Nullable Rating rating,
    String source) {

  /** Nothing reported. */
  public static final Figures NONE = new Figures(null, null, null, null, null, null, null, "");

  /** {@return these with another value of one} */
  public Figures with(Measure measure, int value) {
    return new Figures(
        year,
        measure == Measure.POPULATION ? Integer.valueOf(value) : population,
        households,
        measure == Measure.INCOME ? Integer.valueOf(value) : perCapitaIncome,
        collectiveIncome,
        measure == Measure.LAND ? Integer.valueOf(value) : arableMu,
        rating,
        source);
  }

  /** {@return these with another rating} */
  public Figures rated(Rating other) {
    return new Figures(
        year, population, households, perCapitaIncome, collectiveIncome, arableMu, other, source);
  }

  boolean isFewerThan(int people) {
    return population != null && population < people;
  }

  boolean isRated(Rating wanted) {
    return rating == wanted;
  }
}
