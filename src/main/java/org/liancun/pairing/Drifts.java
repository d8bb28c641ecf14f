package org.liancun.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Agreement.Step;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Candidates;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Tie;
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
  private final Organization organization;

  Drifts(PairingPlanner planner, Organization organization) {
    this.planner = planner;
    this.organization = organization;
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
    return judged(agreement, before)
        .flatMap(was -> judged(agreement, now).map(is -> new Drift(changes, was, is)));
  }

  private Facts known(Facts facts, Step planned) {
    return new Facts(
        planner.known(facts.villages(), planned.date(), planned.recordedAt()),
        facts.organizations(),
        facts.borders(),
        facts.ties());
  }

  /** The two alone, read with what lies around both: a border has two sides. */
  private Facts facts(Agreement agreement, LocalDate day) {
    var wanted =
        agreement.parties().stream().map(Agreement.Party::code).collect(Collectors.toSet());
    var all = planner.facts(new Viewpoint(day, around(agreement, day).orElse(null)));
    return new Facts(
        all.villages().stream().filter(village -> wanted.contains(village.code())).toList(),
        all.organizations(),
        all.borders(),
        all.ties().stream().filter(tie -> !tie.code().equals(agreement.code())).toList());
  }

  /** {@return the code of the smallest unit in which both lie; of an organization, the county} */
  private Optional<String> around(Agreement agreement, LocalDate day) {
    var ways =
        agreement.villages().map(code -> organization.path(code, Viewpoint.of(day))).toList();
    boolean isAmongVillages = ways.size() == agreement.parties().size();
    return ways.stream().findFirst().stream()
        .flatMap(way -> way.reversed().stream())
        .filter(one -> ways.stream().allMatch(way -> way.contains(one)))
        .filter(one -> isAmongVillages || one.level() == Level.COUNTY)
        .map(Ancestor::code)
        .findFirst();
  }

  /** As the planner would judge them on their own ground, beside all else that runs. */
  private static Optional<Candidate> judged(Agreement agreement, Facts facts) {
    var parties = agreement.parties().stream().map(Agreement.Party::code).toList();
    var search = new Candidates(facts, criteria(agreement), running(facts));
    return search.all().stream()
        .filter(one -> one.pair().isOf(parties.getFirst(), parties.getLast()))
        .max(Comparator.comparingInt(Candidate::points))
        .or(() -> search.wanted(parties.getFirst(), parties.getLast()));
  }

  private static Criteria criteria(Agreement agreement) {
    return Criteria.USUAL.only(
        Set.of(Ground.valueOf(agreement.ground())), Set.of(Form.valueOf(agreement.form())));
  }

  private static Set<Tie> running(Facts facts) {
    return facts.ties().stream().filter(Tie::isRunning).collect(Collectors.toSet());
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
