package org.liancun.pairing.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liancun.pairing.matching.Matcher;
import org.liancun.pairing.scoring.Candidate;

/**
 * Really different good plans. Pairs of the plans before lose points, more and more, until a third
 * of a plan is new; weak villages still come first, and points are told without what was taken.
 */
final class Alternatives {

  private static final int THIRD = 3;
  private static final int FIRST_STEP = 25;
  private static final int STEPS = 8;

  private final Problem problem;
  private final Matcher matcher;

  Alternatives(Problem problem, Matcher matcher) {
    this.problem = problem;
    this.matcher = matcher;
  }

  List<Problem.Outcome> of(Plan plan, int most) {
    var found = new ArrayList<Problem.Outcome>();
    var before = new ArrayList<List<Candidate>>(List.of(plan.candidates()));
    while (found.size() < most) {
      var next = next(before);
      if (next.isEmpty()) {
        return found;
      }
      found.add(next.get());
      before.add(next.get().pairs());
    }
    return found;
  }

  private Optional<Problem.Outcome> next(List<List<Candidate>> before) {
    Map<Candidate, Integer> times = new HashMap<>();
    before.forEach(pairs -> pairs.forEach(one -> times.merge(one, 1, Integer::sum)));
    int penalty = FIRST_STEP;
    for (int step = 0; step < STEPS; step++, penalty *= 2) {
      int taken = penalty;
      var outcome =
          problem.best(matcher, List.of(), one -> -(long) taken * times.getOrDefault(one, 0));
      if (before.stream().allMatch(pairs -> isDifferent(outcome.pairs(), pairs))) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }

  private static boolean isDifferent(List<Candidate> pairs, List<Candidate> others) {
    long fresh = pairs.stream().filter(one -> !others.contains(one)).count();
    return !pairs.isEmpty() && THIRD * fresh >= pairs.size();
  }
}
