package org.liancun.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.pairing.planning.Coverage;
import org.liancun.pairing.planning.FactFlip;
import org.liancun.pairing.planning.Flip;
import org.liancun.pairing.planning.Leftover;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;
import org.liancun.pairing.planning.Planning;
import org.liancun.pairing.planning.Totals;
import org.liancun.pairing.planning.WhyNot;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Fact;
import org.liancun.pairing.scoring.Score;
import org.liancun.pairing.scoring.Sentence;
import org.liancun.pairing.scoring.Side;
import org.liancun.pairing.scoring.Words;

/**
 * A plan for other systems, its sentences in one language.
 *
 * @param objective what comes first
 * @param proven whether it is proven best
 * @param greedy what choosing the best pair again and again would come to
 * @param today what the running pairings are worth that it may end; null: it may end none
 */
public record PlanCard(
    @Nullable String scope,
    LocalDate asOf,
    String objective,
    boolean proven,
    String proof,
    Totals totals,
    Totals greedy,
    @Nullable Totals today,
    Coverage coverage,
    String summary,
    List<PairCard> pairs,
    List<LeftCard> leftovers,
    List<String> remarks,
    @Nullable WhyNotCard whyNot) {

  /** Somebody by code and name. */
  public record Who(String code, String name) {

    static Who of(Side side) {
      return new Who(side.code(), side.name());
    }
  }

  /**
   * A pair with its score card.
   *
   * @param postsSaved posts of branch committees that it saves as a joint branch
   */
  public record PairCard(
      Who first,
      Who second,
      boolean mutual,
      String ground,
      String form,
      int points,
      int postsSaved,
      boolean servesWeak,
      boolean locked,
      boolean running,
      List<ReasonCard> reasons) {

    /** {@return its ground and form, as papers say them} */
    public String kind(Locale language) {
      return Spoken.in(language, Sentence.of("pairing.ground." + ground))
          + " · "
          + Spoken.in(language, Sentence.of("pairing.form." + form));
    }

    /** {@return what speaks for it and against it, as papers say it} */
    public String why(Locale language) {
      if (reasons.isEmpty()) {
        return Spoken.in(language, withoutReason(running));
      }
      return reasons.stream()
          .map(reason -> reason.sentence() + " (" + reason.points() + ")")
          .collect(Collectors.joining(" "));
    }

    static PairCard of(Candidate one, boolean isLocked, boolean isRunning, Locale language) {
      var pair = one.pair();
      return new PairCard(
          Who.of(pair.first()),
          Who.of(pair.second()),
          pair.isMutual(),
          WishWords.word(pair.ground()),
          WishWords.word(pair.form()),
          one.points(),
          one.postsSaved(),
          pair.servesWeak(),
          isLocked,
          isRunning,
          one.card().scores().stream().map(score -> ReasonCard.of(score, language)).toList());
    }
  }

  /** What a rule gave, and why. */
  public record ReasonCard(
      String rule, int points, String sentence, String source, List<FactCard> facts) {

    static ReasonCard of(Score score, Locale language) {
      return new ReasonCard(
          WishWords.word(score.rule()),
          score.points(),
          Spoken.in(language, score.sentence()),
          Spoken.in(language, Words.source(score)),
          score.facts().stream().map(FactCard::of).toList());
    }
  }

  /** A fact behind it. */
  public record FactCard(String of, String what, String value, String source) {

    static FactCard of(Fact fact) {
      return new FactCard(fact.of(), fact.what(), fact.value().toString(), fact.source());
    }
  }

  /**
   * A village that is left alone.
   *
   * @param paired whether a running pairing has it
   */
  public record LeftCard(
      String code, String name, boolean weak, boolean paired, String reason, String sentence) {

    static LeftCard of(Leftover left, Locale language) {
      return new LeftCard(
          left.village().code(),
          left.village().name(),
          left.village().isWeak(),
          left.isPaired(),
          WishWords.word(left.reason()),
          Spoken.in(language, left.sentence()));
    }
  }

  /** What a pair that is not in the plan would cost. */
  public record WhyNotCard(
      String sentence,
      Totals lost,
      boolean offered,
      boolean proven,
      List<PairCard> gone,
      List<PairCard> come,
      String flip,
      String factFlip) {}

  /** {@return the card of a plan} */
  public static PlanCard of(Plan plan, @Nullable String scope, LocalDate asOf, Locale language) {
    return new PlanCard(
        scope,
        asOf,
        Spoken.in(language, Sentence.of("pairing.objective")),
        plan.isProven(),
        Spoken.in(language, proof(plan)),
        plan.totals(),
        plan.greedy(),
        plan.today().equals(Totals.NOTHING) ? null : plan.today(),
        plan.coverage(),
        Spoken.in(language, coverage(plan.coverage())),
        plan.pairs().stream().map(pair -> card(pair, language)).toList(),
        plan.leftovers().stream().map(left -> LeftCard.of(left, language)).toList(),
        plan.remarks().stream().map(one -> Spoken.in(language, one)).toList(),
        null);
  }

  /** {@return it with an answer to why two are not paired} */
  public PlanCard with(WhyNot found, Planning planning, Locale language) {
    var card =
        new WhyNotCard(
            Spoken.in(language, whyNot(found)),
            found.lost(),
            found.isOffered(),
            found.isProven(),
            cards(found.gone(), language),
            cards(found.come(), language),
            Spoken.in(language, flip(planning.flip(found))),
            Spoken.in(language, factFlip(planning.factFlip(found))));
    return new PlanCard(
        scope, asOf, objective, proven, proof, totals, greedy, today, coverage, summary, pairs,
        leftovers, remarks, card);
  }

  private static List<PairCard> cards(List<Candidate> pairs, Locale language) {
    return pairs.stream().map(one -> PairCard.of(one, false, false, language)).toList();
  }

  private static PairCard card(Planned pair, Locale language) {
    return PairCard.of(pair.candidate(), pair.isLocked(), pair.isRunning(), language);
  }

  /** {@return the villages that are in no pair at all} */
  public List<LeftCard> unpaired() {
    return leftovers.stream().filter(left -> !left.paired()).toList();
  }

  /** {@return in words what it is worth, as papers say it} */
  public String sums(Locale language) {
    return Spoken.in(
        language,
        Sentence.of(
            "pairing.paper.sums",
            totals.points(),
            greedy.points(),
            pairs.size(),
            unpaired().size(),
            asOf.toString(),
            leftovers.size() - unpaired().size()));
  }

  /** {@return in words why a pair is in a plan for which no rule gives points} */
  public static Sentence withoutReason(boolean isRunning) {
    return Sentence.of(isRunning ? "pairing.paper.running" : "pairing.paper.without-reason");
  }

  /** {@return in words how far a plan is known to be the best} */
  public static Sentence proof(Plan plan) {
    return plan.proof()
        .certificate()
        .map(
            it ->
                it.holds()
                    ? Sentence.of("pairing.proof.proven", it.blossoms())
                    : Sentence.of("pairing.proof.unchecked"))
        .orElse(Sentence.of("pairing.proof.unproven"));
  }

  /** {@return in words how far a plan reaches} */
  public static Sentence coverage(Coverage it) {
    return Sentence.of(
        "pairing.coverage",
        it.weak(),
        it.weakServed(),
        it.weakAlready(),
        it.small(),
        it.smallMerged(),
        it.postsSaved());
  }

  /** {@return in words what a pair would cost} */
  public static Sentence whyNot(WhyNot found) {
    var pair = found.wanted().pair();
    var first = pair.first().name();
    var second = pair.second().name();
    var lost = found.lost();
    int others = found.come().size() - 1;
    var said =
        lost.weakServed() == 0
            ? Sentence.of(
                lost.points() < 0 ? "pairing.why-not.gained" : "pairing.why-not.points",
                first,
                second,
                Math.abs(lost.points()),
                others)
            : Sentence.of(
                lost.weakServed() < 0 ? "pairing.why-not.served" : "pairing.why-not.lost",
                first,
                second,
                Math.abs(lost.weakServed()),
                -lost.points(),
                others);
    return found.isException() ? Sentence.of("pairing.why-not.waiving", said, waived(found)) : said;
  }

  /** {@return in words what has to give way to a pair} */
  public static List<Sentence> waived(WhyNot found) {
    return found.waived().stream()
        .sorted()
        .map(one -> Sentence.of("pairing.waived." + one.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** {@return in words the smallest change that would bring a pair in} */
  public static Sentence flip(Optional<Flip> flip) {
    return flip.map(
            it ->
                Sentence.of(
                    "pairing.why-not.flip",
                    Words.ground(it.ground()),
                    Words.rule(it.rule()),
                    it.from(),
                    it.to()))
        .orElse(Sentence.of("pairing.why-not.no-flip"));
  }

  /** {@return in words the smallest change of a fact that would bring a pair in} */
  public static Sentence factFlip(Optional<FactFlip> flip) {
    return flip.map(PlanCard::factFlip).orElse(Sentence.of("pairing.why-not.no-fact"));
  }

  private static Sentence factFlip(FactFlip flip) {
    var name = flip.village().name();
    return switch (flip) {
      case FactFlip.Figure it ->
          Sentence.of(
              "pairing.why-not.fact", name, Words.measure(it.measure()), it.from(), it.to());
      case FactFlip.Rated it -> {
        var from = it.from();
        yield Sentence.of(
            "pairing.why-not.rated",
            name,
            from == null ? Sentence.of("pairing.rating.none") : Words.rating(from),
            Words.rating(it.to()));
      }
    };
  }
}
