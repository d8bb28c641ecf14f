package org.liancun.pairing.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the possible pairs among some facts: of neighbours, of neighbours' neighbours, of villages
 * within a distance, of those who are tied already, and of organizations with villages.
 *
 * <p>Nearly linear: a village is looked at with those around it only.
 */
public final class Candidates {

  private static final Comparator<Candidate> ORDER =
      Comparator.comparing((Candidate one) -> one.pair().first().code())
          .thenComparing(one -> one.pair().second().code())
          .thenComparing(one -> one.pair().ground())
          .thenComparing(one -> one.pair().form());

  private final Facts facts;
  private final Criteria criteria;
  private final Nearness nearness;
  private final Offers offers;
  private final Map<String, Village> villages = new HashMap<>();
  private final Map<String, List<Tie>> ties = new HashMap<>();
  private final Map<Pair.Kind, Weights> weightsOf = new HashMap<>();

  /**
   * Looks among some facts.
   *
   * @param outside running pairings that the plan does not touch, and that burden helpers
   */
  public Candidates(Facts facts, Criteria criteria, Set<Tie> outside) {
    this.facts = facts;
    this.criteria = criteria;
    this.nearness = new Nearness(facts);
    var helping = new HashMap<String, Integer>();
    outside.forEach(tie -> helping.merge(tie.first(), 1, Integer::sum));
    this.offers = new Offers(criteria, side -> helping.getOrDefault(side.code(), 0));
    facts.villages().forEach(village -> villages.put(village.code(), village));
    for (var tie : facts.ties()) {
      Stream.of(tie.first(), tie.second())
          .forEach(code -> ties.computeIfAbsent(code, any -> new ArrayList<>()).add(tie));
    }
  }

  /** {@return all possible pairs, judged, in the order of their codes} */
  public List<Candidate> all() {
    var found = new ArrayList<Pair>();
    for (var village : facts.villages()) {
      var around = nearness.around(village, criteria.limits());
      var all = new TreeSet<>(around);
      tiesOf(village).forEach(tie -> tie.other(village.code()).ifPresent(all::add));
      for (var code : all) {
        var other = villages.get(code);
        if (other != null && village.code().compareTo(code) < 0) {
          found.addAll(offers(village, other, around.contains(code)));
        }
      }
      facts.organizations().forEach(one -> offers.of(one, village).forEach(found::add));
    }
    return found.stream().map(this::judged).sorted(ORDER).toList();
  }

  /** {@return two as a pair although nothing offers it; empty: nobody of those codes is known} */
  public Optional<Candidate> wanted(String first, String second) {
    var helped = villages.get(second);
    if (helped == null) {
      return Optional.empty();
    }
    var helper = villages.get(first);
    if (helper != null) {
      return Optional.of(judged(offers.wanted(helper, helped, nearness.between(helper, helped))));
    }
    return facts.organizations().stream()
        .filter(one -> one.code().equals(first))
        .findFirst()
        .map(one -> judged(offers.wanted(one, helped, new Near(0, null, false))));
  }

  /** {@return two villages as parts of one joint branch; empty: one of them is not known} */
  public Optional<Candidate> joined(String first, String second) {
    var one = villages.get(first);
    var other = villages.get(second);
    return one == null || other == null
        ? Optional.empty()
        : Optional.of(judged(offers.joined(one, other, nearness.between(one, other))));
  }

  private Candidate judged(Pair pair) {
    var weights = weightsOf.computeIfAbsent(pair.kind(), any -> criteria.weights(pair));
    return Candidate.judged(pair, weights);
  }

  private List<Pair> offers(Village one, Village other, boolean isNearEnough) {
    var between = tiesOf(one).stream().filter(tie -> tie.isOf(one.code(), other.code())).toList();
    return offers.of(one, other, nearness.between(one, other), isNearEnough, between);
  }

  private List<Tie> tiesOf(Village village) {
    return ties.getOrDefault(village.code(), List.of());
  }
}
