package org.liancun.pairing.scoring;

/**
 * What is never done, whatever the points say.
 *
 * @param rings neighbours only (1), or their neighbours too (2)
 * @param metres villages this near may be paired too, wherever they lie; 0: only by rings
 * @param inTownship whether aid has to stay in the township, as a joint branch always does
 * @param helper in how many pairs a village may be at once, as helper
 * @param organization how many villages an organization may help at once
 * @param fewerThan a village with fewer people is small
 */
public record Limits(
    int rings, int metres, boolean inTownship, int helper, int organization, int fewerThan) {

  public static final int SMALL = 300;

  /** Unless somebody says otherwise. */
  public static final Limits USUAL = new Limits(2, 0, false, 1, 3, SMALL);

  public Limits {
    if (rings < 1 || rings > 2 || metres < 0 || helper < 1 || organization < 0 || fewerThan < 0) {
      throw new IllegalArgumentException(
          "Limits of %d rings, %d metres, %d and %d pairings, %d people"
              .formatted(rings, metres, helper, organization, fewerThan));
    }
  }

  /** {@return these with other capacities} */
  public Limits helping(int villages, int organizations) {
    return new Limits(rings, metres, inTownship, villages, organizations, fewerThan);
  }

  /** {@return these, so that aid stays in the township or need not} */
  public Limits inTownship(boolean stays) {
    return new Limits(rings, metres, stays, helper, organization, fewerThan);
  }

  /** {@return these with other bounds of what is near} */
  public Limits near(int byRings, int byMetres) {
    return new Limits(byRings, byMetres, inTownship, helper, organization, fewerThan);
  }
}
