package org.liancun.pairing.scoring;

import java.util.Optional;
import java.util.function.Function;

/** By what a pair is judged. Each rule looks at one thing and says what it saw. */
public enum Rule {
  /** The villages are adjacent: the first of the three sames. */
  ADJACENT(ThreeSames::adjacent),
  /** A neighbour of a neighbour. */
  SECOND_RING(ThreeSames::secondRing),
  /** Both lie in one township. */
  SAME_TOWNSHIP(ThreeSames::sameTownship),
  /** Conditions alike, the second of the three sames: what people earn. */
  INCOMES_ALIKE(ThreeSames::incomesAlike),
  /** Conditions alike: how many people there are. */
  POPULATIONS_ALIKE(ThreeSames::populationsAlike),
  /** Conditions alike: how much land a head there is. */
  LAND_ALIKE(ThreeSames::landAlike),
  /** Conditions alike: the terrain. */
  TERRAIN_ALIKE(ThreeSames::terrainAlike),
  /** The same way of raising incomes: the third of the three sames. */
  SAME_TRADES(ThreeSames::sameTrades),
  /** One has what the other lacks. */
  MEETS_NEEDS(Complements::meetsNeeds),
  /** The better rated leads the worse. */
  STRONG_BESIDE_WEAK(Complements::strongBesideWeak),
  /** Two small villages. */
  SMALL_VILLAGES(Joining::smallVillages),
  /** Posts that one branch committee for both would save. */
  POSTS_SAVED(Joining::postsSaved),
  /** They are tied by double-hundred aid already, or were. */
  DOUBLE_HUNDRED(Joining::doubleHundred),
  /** The way between them costs. */
  DISTANCE(Costs::distance),
  /** A helper who helps others already has less to give. */
  BURDEN(Costs::burden);

  /** How much a rule can apply at most. */
  public static final int FULLY = 10;

  private final Function<Pair, Optional<Finding>> look;

  Rule(Function<Pair, Optional<Finding>> look) {
    this.look = look;
  }

  /** {@return what it sees in a pair; empty: it does not apply, or the facts are not known} */
  Optional<Finding> look(Pair pair) {
    return look.apply(pair);
  }

  /** {@return whether it takes points instead of giving them} */
  public boolean isCost() {
    return this == DISTANCE || this == BURDEN;
  }
}
