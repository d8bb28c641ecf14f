package org.liancun.pairing.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What speaks for one branch over two villages, and ties that there are already. */
final class Joining {

  private static final int OF_A_POST = 2;
  private static final int ENDED = 4;

  private Joining() {}

  /** Both are small. */
  static Optional<Finding> smallVillages(Pair pair) {
    return pair.firstVillage()
        .filter(first -> pair.areSmall())
        .map(
            first ->
                new Finding(
                    Rule.FULLY,
                    () ->
                        Sentence.of(
                            "pairing.rule.small-villages",
                            first.name(),
                            people(first),
                            pair.second().name(),
                            people(pair.second())),
                    () ->
                        List.of(
                            Fact.figure(first, "population", people(first)),
                            Fact.figure(pair.second(), "population", people(pair.second())))));
  }

  private static int people(Village village) {
    var population = village.figures().population();
    return population == null ? 0 : population;
  }

  /** One branch committee serves both: the smaller of the two is saved. */
  static Optional<Finding> postsSaved(Pair pair) {
    return pair.firstVillage()
        .flatMap(
            first -> {
              int saved = saved(pair);
              return saved == 0
                  ? Optional.empty()
                  : Optional.of(
                      new Finding(
                          Math.min(Rule.FULLY, OF_A_POST * saved),
                          () -> sentence(first.seats(), pair.second().seats(), saved),
                          () ->
                              List.of(
                                  Fact.of(first, "branch-posts", first.seats().branchPosts(), ""),
                                  Fact.of(
                                      pair.second(),
                                      "branch-posts",
                                      pair.second().seats().branchPosts(),
                                      ""))));
            });
  }

  private static Sentence sentence(Seats one, Seats other, int saved) {
    return Sentence.of(
        "pairing.rule.posts-saved",
        one.branchPosts() + other.branchPosts(),
        one.villagePosts() + other.villagePosts(),
        one.holders() + other.holders(),
        one.inBoth() + other.inBoth(),
        saved);
  }

  /**
   * {@return how many posts a joint branch of the two would save, reckoned as the question {@code
   * posts-saved} does: the smaller branch committee} None if either has no posts recorded, or if
   * one branch serves both already.
   */
  static int saved(Pair pair) {
    return pair.form() == Form.JOINT_BRANCH && pair.first() instanceof Village first
        ? saved(first.seats(), pair.second().seats())
        : 0;
  }

  private static int saved(Seats one, Seats other) {
    return Collections.disjoint(one.branches(), other.branches())
        ? Math.min(one.branchPosts(), other.branchPosts())
        : 0;
  }

  /** Tied by double-hundred aid: in force fully, ended less. */
  static Optional<Finding> doubleHundred(Pair pair) {
    return pair.tie()
        .filter(tie -> tie.ground() == Ground.DOUBLE_HUNDRED)
        .map(
            tie ->
                new Finding(
                    tie.isRunning() ? Rule.FULLY : ENDED,
                    () ->
                        Sentence.of(
                            tie.isRunning()
                                ? "pairing.rule.double-hundred"
                                : "pairing.rule.double-hundred-ended",
                            pair.first().name(),
                            pair.second().name()),
                    () -> List.of(Fact.of(pair.second(), "pairing", tie.code(), tie.source()))));
  }
}
