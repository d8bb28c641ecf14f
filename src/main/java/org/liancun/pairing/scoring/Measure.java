package org.liancun.pairing.scoring;

import org.jspecify.annotations.Nullable;

/** A figure of a village by which two can be alike. */
public enum Measure {
  INCOME {
    @Override
    public @Nullable Integer of(Figures figures) {
      return figures.perCapitaIncome();
    }
  },
  POPULATION {
    @Override
    public @Nullable Integer of(Figures figures) {
      return figures.population();
    }
  },
  LAND {
    @Override
    public @Nullable Integer of(Figures figures) {
      return figures.arableMu();
    }
  };

  /** {@return what a village reported; null: nothing} */
  public abstract @Nullable Integer of(Figures figures);
}
