package org.liancun.pairing.scoring;

import org.jspecify.annotations.Nullable;

/** A figure of a village by which two can be alike. */
public enum Measure {
  INCOME {
    @Override
    public @Nullable Integer of(Figures figures) {
      return figures.perCapitaIncome();
    }

    @Override
    public Figures in(Figures it, int value) {
      return new Figures(
          it.year(),
          it.population(),
          it.households(),
          value,
          it.collectiveIncome(),
          it.arableMu(),
          it.rating(),
          it.source());
    }
  },
  POPULATION {
    @Override
    public @Nullable Integer of(Figures figures) {
      return figures.population();
    }

    @Override
    public Figures in(Figures it, int value) {
      return new Figures(
          it.year(),
          value,
          it.households(),
          it.perCapitaIncome(),
          it.collectiveIncome(),
          it.arableMu(),
          it.rating(),
          it.source());
    }
  },
  LAND {
    @Override
    public @Nullable Integer of(Figures figures) {
      return figures.arableMu();
    }

    @Override
    public Figures in(Figures it, int value) {
      return new Figures(
          it.year(),
          it.population(),
          it.households(),
          it.perCapitaIncome(),
          it.collectiveIncome(),
          value,
          it.rating(),
          it.source());
    }
  };

  /** {@return what a village reported; null: nothing} */
  public abstract @Nullable Integer of(Figures figures);

  /** {@return figures with another value of this one} */
  public abstract Figures in(Figures it, int value);
}
