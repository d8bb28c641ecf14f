package org.liancun.pairing.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liancun.pairing.matching.Matcher;
import org.liancun.pairing.planning.WhyNot.Waived;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Candidates;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Sentence;
import org.liancun.pairing.scoring.Tie;

/**
 * Planning over some facts with some wishes: the best plan, why this pair and not that, and what
 * else would be good. It asks nobody and changes nothing; the same facts and wishes give the same
 * answers.
 */
public final class Planning {

  private final Facts facts;
  private final Wishes wishes;
  private final Matcher matcher;
  private final Pool pool;
  private final Candidates search;
  private final List<Candidate> offered;
  private final List<Candidate> locked = new ArrayList<>();
  private final Joints joints;
  private final Optional<Sentence> obstacle;
  private final Problem problem;

  /** Finds and judges the possible pairs. */
  public Planning(Facts facts, Wishes wishes, Matcher matcher) {
    this.facts = facts;
    this.wishes = wishes;
    this.matcher = matcher;
    this.pool = new Pool(facts, wishes);
    this.search = new Candidates(facts, wishes.criteria(), pool.staying());
    this.offered = search.all();
    this.joints = new Joints(wishes, search, pool);
    var refused =
        new Requirements(facts, wishes.criteria()).obstacle().or(joints::obstacle).or(this::lock);
    this.problem =
        new Problem(
            offered.stream()
                .filter(pool::isFree)
                .filter(one -> !pool.isBanned(one) && !pool.isLeftOut(one))
                .toList(),
            refused.isPresent() ? List.of() : locked,
            pool,
            wishes.running().bonus());
    this.obstacle = refused;
  }

  /** {@return all pairs that the rules offer, banned or taken ones among them} */
  public List<Candidate> candidates() {
    return offered;
  }

  /** {@return the wishes that it is about} */
  public Wishes wishes() {
    return wishes;
  }

  /** {@return whether a village could come into a branch of several as well} */
  public boolean isJoinable(String village) {
    return !pool.isTaken(village)
        && !wishes.leftOut().contains(village)
        && wishes.locks().stream().noneMatch(couple -> couple.names(village));
  }

  /** {@return the best plan, or why there is none} */
  public Reply plan() {
    return obstacle.<Reply>map(Reply.Unplanned::new).orElseGet(() -> plan(problem.best(matcher)));
  }

  /**
   * {@return what would come of a pair, whoever is first; empty: it cannot be, since one of them is
   * not known, left out, or in another pairing already}
   */
  public Optional<WhyNot> whyNot(Plan plan, String one, String other) {
    return wanted(new Couple(one, other))
        .filter(wanted -> pool.isFree(wanted) && !pool.isLeftOut(wanted))
        .flatMap(wanted -> whyNot(plan, wanted));
  }

  private Optional<WhyNot> whyNot(Plan plan, Candidate wanted) {
    if (!locksAround(wanted).isEmpty()) {
      return without(locksAround(wanted)).forced(plan, wanted, Set.of(Waived.LOCK));
    }
    return forced(plan, wanted, Set.of());
  }

  private Optional<WhyNot> forced(Plan plan, Candidate wanted, Set<Waived> already) {
    if (!problem.conflict(List.of(wanted)).isEmpty()) {
      return Optional.empty();
    }
    var with = problem.best(matcher, List.of(wanted), any -> 0);
    var before = plan.candidates();
    var after = all(with);
    var lost = plan.totals().minus(Totals.of(after));
    return Optional.of(
        new WhyNot(
            wanted,
            offered.contains(wanted),
            waived(wanted, lost, already),
            lost,
            before.stream().filter(it -> !after.contains(it)).toList(),
            with.pairs().stream().filter(it -> !before.contains(it)).toList(),
            plan.isProven() && with.matching().isProven()));
  }

  /** Nothing gains on the best plan but what has to give way, or what counts beside points. */
  private Set<Waived> waived(Candidate wanted, Totals lost, Set<Waived> already) {
    var waived = EnumSet.noneOf(Waived.class);
    waived.addAll(already);
    if (pool.isBanned(wanted)) {
      waived.add(Waived.BAN);
    }
    var all = Stream.concat(locked.stream(), Stream.of(wanted)).toList();
    if (pool.overburdened(all).size() > pool.overburdened(locked).size()) {
      waived.add(Waived.CAPACITY);
    }
    if (waived.isEmpty() && lost.compareTo(Totals.NOTHING) < 0) {
      waived.add(Waived.RUNNING);
    }
    return waived;
  }

  /** {@return the locks by which one of a pair is in another} */
  private List<Couple> locksAround(Candidate wanted) {
    var pair = wanted.pair();
    return problem.conflict(List.of(wanted)).isEmpty()
        ? List.of()
        : wishes.locks().stream()
            .filter(lock -> lock.names(pair.first().code()) || lock.names(pair.second().code()))
            .toList();
  }

  private Planning without(List<Couple> locks) {
    var others = wishes.locks().stream().filter(lock -> !locks.contains(lock)).toList();
    return new Planning(facts, wishes.locking(others), matcher);
  }

  /**
   * {@return the smallest change of a single weight with which a pair would be in a best plan}
   * Solves some dozens of plans.
   */
  public Optional<Flip> flip(WhyNot whyNot) {
    var ground = whyNot.wanted().pair().ground();
    return new Flips(asIfFree(whyNot).problem, matcher, whyNot.wanted())
        .smallest(wishes.criteria().weights(ground).of());
  }

  /**
   * {@return the smallest change of a single fact with which a pair would be in a best plan} Solves
   * some dozens of plans.
   */
  public Optional<FactFlip> factFlip(WhyNot whyNot) {
    var free = asIfFree(whyNot).wishes;
    return new FactFlips(facts, free, others -> new Planning(others, free, matcher))
        .smallest(whyNot.wanted());
  }

  /** No weight and no fact undoes a lock. */
  private Planning asIfFree(WhyNot whyNot) {
    return whyNot.waived().contains(Waived.LOCK) ? without(locksAround(whyNot.wanted())) : this;
  }

  /** {@return how a plan stands beside the best without decisions, greedy choice, and today} */
  public Standing standing(Plan plan) {
    var moves = moves(plan).stream().sorted(Comparator.comparing(Move::price)).toList();
    return new Standing(
        undecided(plan), plan.greedy(), plan.today(), pool.changing().size(), moves);
  }

  private Totals undecided(Plan plan) {
    var free = wishes.locking(List.of()).banning(List.of()).joining(List.of()).leavingOut(Set.of());
    return !free.equals(wishes)
            && new Planning(facts, free, matcher).plan() instanceof Plan undecided
        ? undecided.totals()
        : plan.totals();
  }

  /**
   * {@return other good plans, the best first, no two of which have more than two thirds of their
   * pairs in common}
   */
  public List<Alternative> alternatives(Plan plan, int most) {
    return new Alternatives(problem, matcher)
        .of(plan, most).stream()
            .map(
                found ->
                    new Alternative(
                        plan(found),
                        (int) all(found).stream().filter(plan.candidates()::contains).count(),
                        plan.totals().minus(Totals.of(all(found)))))
            .sorted(Comparator.comparing(Alternative::lost))
            .toList();
  }

  /** {@return each running pairing that a plan ends, with what it would cost to let it go on} */
  List<Move> moves(Plan plan) {
    return pool.changing().stream()
        .filter(tie -> plan.candidates().stream().noneMatch(one -> Problem.isSame(tie, one)))
        .flatMap(tie -> move(plan, tie).stream())
        .toList();
  }

  private Optional<Move> move(Plan plan, Tie tie) {
    return judged(tie)
        .filter(one -> problem.conflict(List.of(one)).isEmpty())
        .map(
            one ->
                new Move(
                    tie,
                    plan.totals()
                        .minus(Totals.of(all(problem.best(matcher, List.of(one), any -> 0))))));
  }

  private Optional<Candidate> judged(Tie tie) {
    return offered.stream()
        .filter(one -> Problem.isSame(tie, one))
        .max(Comparator.comparingInt(one -> one.points()))
        .or(() -> search.wanted(tie.first(), tie.second()));
  }

  /**
   * {@return the best that can be offered for two, or else what they would be if somebody insists}
   */
  private Optional<Candidate> wanted(Couple couple) {
    return offered.stream()
        .filter(one -> couple.isOf(one.pair()))
        .max(
            Comparator.comparing((Candidate one) -> one.pair().servesWeak())
                .thenComparingInt(one -> one.points()))
        .or(() -> search.wanted(couple.first(), couple.second()))
        .or(() -> search.wanted(couple.second(), couple.first()));
  }

  /** {@return why the wished pairs cannot be settled, if they cannot} */
  private Optional<Sentence> lock() {
    for (var couple : wishes.locks()) {
      var found =
          couple.first().equals(couple.second()) ? Optional.<Candidate>empty() : wanted(couple);
      if (found.isEmpty()) {
        return Optional.of(Sentence.of("pairing.refused.unknown", couple.first(), couple.second()));
      }
      var one = found.get();
      if (pool.isBanned(one) || pool.isLeftOut(one)) {
        return refused("pairing.refused.banned", one);
      }
      if (!pool.isFree(one)) {
        return refused("pairing.refused.taken", one);
      }
      locked.add(one);
    }
    var conflict = new Problem(List.of(), List.of(), pool, 0).conflict(locked);
    return conflict.isEmpty()
        ? Optional.empty()
        : refused("pairing.refused.conflict", conflict.getLast());
  }

  private static Optional<Sentence> refused(String key, Candidate one) {
    return Optional.of(both(key, one));
  }

  private static Sentence both(String key, Candidate one) {
    return Sentence.of(key, one.pair().first().name(), one.pair().second().name());
  }

  private Plan plan(Problem.Outcome found) {
    var pairs = all(found);
    var review = new Review(facts, wishes, pool, offered, pairs);
    return new Plan(
        pairs.stream().map(one -> new Planned(one, isDecided(one), problem.running(one))).toList(),
        Totals.of(pairs),
        found.matching(),
        Totals.of(all(problem.greedy(matcher))),
        Totals.of(pool.changing().stream().flatMap(tie -> judged(tie).stream()).toList()),
        review.coverage(),
        review.leftovers(),
        remarks());
  }

  private boolean isDecided(Candidate one) {
    return problem.locked().contains(one) || joints.pairs().contains(one);
  }

  /** The pairs of joint branches of several come first: they were settled before all others. */
  private List<Candidate> all(Problem.Outcome found) {
    return Stream.concat(joints.pairs().stream(), found.pairs().stream()).toList();
  }

  private List<Sentence> remarks() {
    var remarks = new ArrayList<>(new Requirements(facts, wishes.criteria()).lacking());
    var names = facts.names();
    pool.overburdened(locked)
        .forEach(
            code ->
                remarks.add(
                    Sentence.of("pairing.remark.overburdened", names.getOrDefault(code, code))));
    locked.stream()
        .filter(one -> !offered.contains(one))
        .map(one -> both("pairing.remark.beyond", one))
        .forEach(remarks::add);
    joints.pairs().stream()
        .filter(one -> one.pair().near().ring() != 1)
        .map(one -> both("pairing.remark.apart", one))
        .forEach(remarks::add);
    joints.pairs().stream()
        .filter(one -> !one.pair().near().inTownship())
        .map(one -> both("pairing.remark.townships", one))
        .forEach(remarks::add);
    return remarks;
  }
}
