package org.liancun.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Agreement.Step;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Candidates;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Village;
import org.springframework.stereotype.Service;

/**
 * Compares what is known of the two of a pairing with what was known when it was planned. The store
 * keeps the past, both of days and of what was recorded when, so nothing has to be copied into a
 * plan.
 */
@Service
public class Drifts {

  private final PairingPlanner planner;

  Drifts(PairingPlanner planner) {
    this.planner = planner;
  }

  /** {@return what has changed; empty: nobody recorded when it was planned, or of whom} */
  public Optional<Drift> of(Agreement agreement, LocalDate today) {
    return agreement.steps().stream()
        .findFirst()
        .flatMap(planned -> between(agreement, planned, today));
  }

  private Optional<Drift> between(Agreement agreement, Step planned, LocalDate today) {
    var before = known(facts(agreement, planned.date()), planned);
    var now = facts(agreement, today);
    var changes = new ArrayList<Drift.Change>();
    for (var village : before.villages()) {
      now.villages().stream()
          .filter(one -> one.code().equals(village.code()))
          .findFirst()
          .ifPresent(one -> changes.addAll(changes(village, one)));
    }
    return points(agreement, before)
        .flatMap(was -> points(agreement, now).map(is -> new Drift(changes, was, is)));
  }

  private Facts known(Facts facts, Step planned) {
    return new Facts(
        planner.known(facts.villages(), planned.date(), planned.recordedAt()),
        facts.organizations(),
        facts.borders(),
        facts.ties());
  }

  /** The villages alone, by way of the branches that serve them. */
  private Facts facts(Agreement agreement, LocalDate day) {
    var wanted =
        agreement.parties().stream().map(Agreement.Party::code).collect(Collectors.toSet());
    var all =
        agreement.branches().stream()
            .map(branch -> planner.facts(new Viewpoint(day, branch.code())))
            .toList();
    return new Facts(
        all.stream()
            .flatMap(facts -> facts.villages().stream())
            .filter(village -> wanted.contains(village.code()))
            .distinct()
            .toList(),
        all.stream().flatMap(facts -> facts.organizations().stream()).distinct().toList(),
        all.stream().flatMap(facts -> facts.borders().stream()).distinct().toList(),
        List.of());
  }

  private static Optional<Integer> points(Agreement agreement, Facts facts) {
    var parties = agreement.parties().stream().map(Agreement.Party::code).toList();
    return new Candidates(facts, Criteria.USUAL, Set.of())
        .wanted(parties.getFirst(), parties.getLast())
        .map(Candidate::points);
  }

  private static List<Drift.Change> changes(Village before, Village now) {
    var was = words(before);
    var is = words(now);
    return was.keySet().stream()
        .filter(what -> !Objects.equals(was.get(what), is.get(what)))
        .map(
            what ->
                new Drift.Change(
                    now.name(), what, was.getOrDefault(what, ""), is.getOrDefault(what, "")))
        .toList();
  }

  private static Map<String, String> words(Village village) {
    var figures = village.figures();
    var words = new TreeMap<String, String>();
    words.put("population", text(figures.population()));
    words.put("households", text(figures.households()));
    words.put("per-capita-income", text(figures.perCapitaIncome()));
    words.put("collective-income", text(figures.collectiveIncome()));
    words.put("arable", text(figures.arableMu()));
    words.put("rating", figures.rating() == null ? "" : WishWords.word(figures.rating()));
    words.put("industries", String.join("、", village.industries()));
    words.put("needs", String.join("、", village.needs()));
    return words;
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
