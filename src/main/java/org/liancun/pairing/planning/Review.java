package org.liancun.pairing.planning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.pairing.planning.Leftover.Reason;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Village;

/** Looks at a plan: whom it reaches, and whom it leaves alone. */
final class Review {

  private final Facts facts;
  private final Wishes wishes;
  private final Pool pool;
  private final List<Candidate> offered;
  private final List<Candidate> chosen;
  private final Set<String> paired;
  private final Set<String> full;

  Review(Facts facts, Wishes wishes, Pool pool, List<Candidate> offered, List<Candidate> chosen) {
    this.facts = facts;
    this.wishes = wishes;
    this.pool = pool;
    this.offered = offered;
    this.chosen = chosen;
    this.paired = codes(chosen.stream());
    this.full = pool.full();
  }

  private static Set<String> codes(Stream<Candidate> pairs) {
    return pairs
        .flatMap(one -> Stream.of(one.pair().first().code(), one.pair().second().code()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  Coverage coverage() {
    int bound = wishes.criteria().limits().fewerThan();
    var merged = codes(chosen.stream().filter(one -> one.pair().form() == Form.JOINT_BRANCH));
    var helped = pool.staying().stream().map(tie -> tie.second()).collect(Collectors.toSet());
    Predicate<Village> isSmall =
        village -> {
          var people = village.figures().population();
          return people != null && people < bound;
        };
    return new Coverage(
        count(Village::isWeak),
        (int) chosen.stream().filter(one -> one.pair().servesWeak()).count(),
        count(village -> village.isWeak() && helped.contains(village.code())),
        count(isSmall),
        count(isSmall.and(village -> merged.contains(village.code()))),
        chosen.stream().mapToInt(Candidate::postsSaved).sum());
  }

  private int count(Predicate<Village> wanted) {
    return (int) facts.villages().stream().filter(wanted).count();
  }

  /** {@return the villages in no pair of the plan, unpaired ones and of these weak ones first} */
  List<Leftover> leftovers() {
    var ofVillage =
        offered.stream()
            .flatMap(
                one ->
                    Stream.of(one.pair().first().code(), one.pair().second().code())
                        .map(code -> Map.entry(code, one)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return facts.villages().stream()
        .filter(village -> !paired.contains(village.code()))
        .map(village -> leftover(village, ofVillage.getOrDefault(village.code(), List.of())))
        .sorted(
            Comparator.comparing(Leftover::isPaired)
                .thenComparing(one -> !one.village().isWeak())
                .thenComparing(one -> one.village().code()))
        .toList();
  }

  private Leftover leftover(Village village, List<Candidate> candidates) {
    if (wishes.leftOut().contains(village.code())) {
      return new Leftover(village, Reason.LEFT_OUT, Optional.empty());
    }
    if (isRunning(village)) {
      return new Leftover(village, Reason.RUNNING, Optional.empty());
    }
    if (candidates.isEmpty()) {
      return new Leftover(village, Reason.NO_CANDIDATE, Optional.empty());
    }
    var allowed =
        candidates.stream().filter(one -> !pool.isBanned(one) && !pool.isLeftOut(one)).toList();
    if (allowed.isEmpty()) {
      return new Leftover(village, Reason.BANNED, best(candidates));
    }
    var takeable = allowed.stream().filter(this::isTakeable).toList();
    if (takeable.isEmpty()) {
      return new Leftover(village, Reason.BUSY, best(allowed));
    }
    var best = best(takeable);
    var isWorth = takeable.stream().anyMatch(one -> one.pair().servesWeak() || one.points() > 0);
    return new Leftover(village, isWorth ? Reason.TAKEN : Reason.WORTHLESS, best);
  }

  private boolean isTakeable(Candidate candidate) {
    return pool.isFree(candidate)
        && !full.contains(candidate.pair().first().code())
        && !full.contains(candidate.pair().second().code());
  }

  private boolean isRunning(Village village) {
    return pool.staying().stream().anyMatch(tie -> tie.other(village.code()).isPresent());
  }

  private static Optional<Candidate> best(List<Candidate> candidates) {
    return candidates.stream()
        .max(
            Comparator.comparing((Candidate one) -> one.pair().servesWeak())
                .thenComparingInt(one -> one.points()));
  }
}
