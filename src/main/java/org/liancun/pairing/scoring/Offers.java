package org.liancun.pairing.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** On which grounds and in which forms two can be paired. */
final class Offers {

  private final Criteria criteria;
  private final ToIntFunction<Side> burden;

  /**
   * Offers by some criteria.
   *
   * @param burden in how many pairings outside of the plan somebody is
   */
  Offers(Criteria criteria, ToIntFunction<Side> burden) {
    this.criteria = criteria;
    this.burden = burden;
  }

  /**
   * {@return all ways in which two villages can be paired}
   *
   * @param ties those recorded between the two
   * @param near how near they are; if they are not near enough, only ties count
   */
  List<Pair> of(Village one, Village other, Near near, boolean isNearEnough, List<Tie> ties) {
    var pairs = new ArrayList<Pair>();
    ties.stream()
        .filter(tie -> tie.ground() == Ground.DOUBLE_HUNDRED)
        .max(Comparator.comparing(Tie::isRunning))
        .ifPresent(tie -> tied(tie, one, other, near, pairs));
    if (isNearEnough) {
      strongBesideWeak(one, other, near, pairs);
      smallVillages(one, other, near, pairs);
      urbanAndRural(one, other, near, pairs);
    }
    return pairs;
  }

  /** {@return the ways in which an organization can help a village} */
  Stream<Pair> of(Organization organization, Village village) {
    var near = new Near(0, null, organization.township().equals(village.township()));
    var pairs = new ArrayList<Pair>();
    add(organization, village, Ground.URBAN_RURAL, false, near, Optional.empty(), pairs);
    // Of all villages only those that it can do something for.
    return pairs.stream()
        .filter(pair -> village.isWeak() || Complements.meetsNeeds(pair).isPresent());
  }

  /**
   * {@return two whom somebody wants to be paired although no rule offers it: the first helps the
   * second, on the first ground and in the first form that are asked for}
   */
  Pair wanted(Side first, Village second, Near near) {
    var ground =
        Stream.of(Ground.values())
            .filter(criteria.grounds()::contains)
            .findFirst()
            .orElse(Ground.STRONG_BESIDE_WEAK);
    var form = Stream.of(Form.values()).filter(criteria.forms()::contains).findFirst();
    return new Pair(
        first,
        second,
        ground,
        first instanceof Organization ? Form.CO_BUILDING : form.orElse(Form.PAIRED_AID),
        false,
        near,
        Optional.empty(),
        ground == Ground.SMALL_VILLAGES && areSmall(first, second),
        burden.applyAsInt(first));
  }

  private void tied(Tie tie, Village one, Village other, Near near, List<Pair> pairs) {
    var isFirst = tie.first().equals(one.code());
    add(
        isFirst ? one : other,
        isFirst ? other : one,
        Ground.DOUBLE_HUNDRED,
        !tie.isHelp(),
        near,
        Optional.of(tie),
        pairs);
  }

  private void strongBesideWeak(Village one, Village other, Near near, List<Pair> pairs) {
    if (leads(one, other)) {
      add(one, other, Ground.STRONG_BESIDE_WEAK, false, near, Optional.empty(), pairs);
    } else if (leads(other, one)) {
      add(other, one, Ground.STRONG_BESIDE_WEAK, false, near, Optional.empty(), pairs);
    }
  }

  private static boolean leads(Village first, Village second) {
    var rating = first.figures().rating();
    return second.isWeak() && rating != null && rating != Rating.WEAK;
  }

  /** {@return two as parts of a joint branch that somebody wants, whatever speaks for it} */
  Pair joined(Village one, Village other, Near near) {
    return new Pair(
        one,
        other,
        Ground.SMALL_VILLAGES,
        Form.JOINT_BRANCH,
        true,
        near,
        Optional.empty(),
        areSmall(one, other),
        0);
  }

  private void smallVillages(Village one, Village other, Near near, List<Pair> pairs) {
    if (areSmall(one, other)) {
      add(one, other, Ground.SMALL_VILLAGES, true, near, Optional.empty(), pairs);
    }
  }

  private boolean areSmall(Side one, Village other) {
    int bound = criteria.limits().fewerThan();
    return one instanceof Village village
        && village.figures().isFewerThan(bound)
        && other.figures().isFewerThan(bound);
  }

  private void urbanAndRural(Village one, Village other, Near near, List<Pair> pairs) {
    if (one.isUrban() != other.isUrban()) {
      var urban = one.isUrban() ? one : other;
      add(
          urban,
          one.isUrban() ? other : one,
          Ground.URBAN_RURAL,
          false,
          near,
          Optional.empty(),
          pairs);
    }
  }

  private void add(
      Side first,
      Village second,
      Ground ground,
      boolean isMutual,
      Near near,
      Optional<Tie> tie,
      List<Pair> pairs) {
    if (!criteria.grounds().contains(ground)) {
      return;
    }
    for (var form : ground.forms()) {
      if (criteria.forms().contains(form) && isPossible(first, second, form, near)) {
        pairs.add(
            new Pair(
                first,
                second,
                ground,
                form,
                isMutual,
                near,
                tie,
                ground == Ground.SMALL_VILLAGES,
                burden.applyAsInt(first)));
      }
    }
  }

  private boolean isPossible(Side first, Village second, Form form, Near near) {
    return switch (form) {
      // A branch has one unit above it, and members who have to come together.
      case JOINT_BRANCH ->
          near.ring() == 1
              && near.inTownship()
              && first instanceof Village village
              && Collections.disjoint(village.seats().branches(), second.seats().branches());
      case PAIRED_AID -> near.inTownship() || !criteria.limits().inTownship();
      case CO_BUILDING -> true;
    };
  }
}
