package org.liancun.pairing.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Days;
import org.liancun.pairing.WishWords;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Limits;
import org.liancun.pairing.scoring.Rule;
import org.liancun.pairing.scoring.Weights;

/**
 * All that makes a plan what it is, as the address holds it. What is as usual is not in it; what
 * cannot be understood is as usual.
 *
 * @param at the code of the unit that is planned for; null: not chosen yet
 * @param asOf the day whose facts count; null: today
 * @param shown the pair whose score card is open
 * @param drawn how the plan is drawn
 */
record PlanState(
    @Nullable String at,
    @Nullable LocalDate asOf,
    Wishes wishes,
    @Nullable Couple shown,
    Drawn drawn) {

  /** How a plan is drawn. */
  enum Drawn {
    MAP,
    NETWORK
  }

  private static final String ROUTE = "pairings/plan";
  private static final int MOST_METRES = 100_000;
  private static final int MOST_PAIRINGS = 20;
  private static final int PARTS_OF_WEIGHT = 3;

  static PlanState of(Map<String, List<String>> parameters) {
    var criteria = criteria(parameters);
    var wishes =
        new Wishes(
            weighed(criteria, parameters.getOrDefault("weigh", List.of())),
            couples(parameters, "lock"),
            couples(parameters, "forbid"),
            parameters.getOrDefault("joint", List.of()).stream().map(WishWords::several).toList(),
            Set.copyOf(parameters.getOrDefault("out", List.of())),
            number(parameters, "anew", 0, Wishes.Running.MOST)
                .map(Wishes.Running::anew)
                .orElse(Wishes.Running.STAYS));
    return new PlanState(
        first(parameters, "at"),
        Days.named(first(parameters, "asof")),
        wishes,
        couples(parameters, "pair").stream().findFirst().orElse(null),
        "network".equals(first(parameters, "drawn")) ? Drawn.NETWORK : Drawn.MAP);
  }

  private static Criteria criteria(Map<String, List<String>> parameters) {
    var usual = Limits.USUAL;
    var limits =
        new Limits(
            number(parameters, "rings", 1, 2).orElse(usual.rings()),
            number(parameters, "metres", 0, MOST_METRES).orElse(usual.metres()),
            parameters.containsKey("town"),
            number(parameters, "helper", 1, MOST_PAIRINGS).orElse(usual.helper()),
            number(parameters, "office", 0, MOST_PAIRINGS).orElse(usual.organization()),
            number(parameters, "small", 0, MOST_METRES).orElse(usual.fewerThan()));
    return Criteria.USUAL
        .only(
            several(parameters, "ground", Ground.values()),
            several(parameters, "form", Form.values()))
        .within(limits);
  }

  private static <T extends Enum<T>> Set<T> several(
      Map<String, List<String>> parameters, String name, T[] all) {
    var those =
        parameters.getOrDefault(name, List.of()).stream()
            .flatMap(word -> WishWords.meant(all, word).stream())
            .collect(Collectors.toSet());
    return those.isEmpty() ? Set.of(all) : those;
  }

  private static Criteria weighed(Criteria criteria, List<String> said) {
    for (var one : said) {
      var parts = List.of(one.split("\\.", -1));
      if (parts.size() == PARTS_OF_WEIGHT) {
        var ground = WishWords.meant(Ground.values(), parts.getFirst());
        var rule = WishWords.meant(Rule.values(), parts.get(1));
        var weight = number(parts.getLast(), 0, Weights.MOST);
        if (ground.isPresent() && rule.isPresent() && weight.isPresent()) {
          criteria = criteria.weighing(ground.get(), rule.get(), weight.get());
        }
      }
    }
    return criteria;
  }

  private static List<Couple> couples(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .flatMap(text -> WishWords.couple(text).stream())
        .distinct()
        .toList();
  }

  private static Optional<Integer> number(
      Map<String, List<String>> parameters, String name, int least, int most) {
    var text = first(parameters, name);
    return text == null ? Optional.empty() : number(text, least, most);
  }

  private static Optional<Integer> number(String text, int least, int most) {
    try {
      return Optional.of(Integer.parseInt(text)).filter(n -> n >= least && n <= most);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .findFirst()
        .filter(text -> !text.isBlank())
        .orElse(null);
  }

  /** {@return the address of the screen that shows it} */
  String address() {
    return location().getPathWithQueryParameters();
  }

  Location location() {
    return new Location(ROUTE, new QueryParameters(parameters()));
  }

  /** {@return the address of the sheets on which it is printed} */
  String printed() {
    return new Location(ROUTE + "/print", new QueryParameters(parameters()))
        .getPathWithQueryParameters();
  }

  Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "at", at == null ? List.of() : List.of(at));
    put(parameters, "asof", asOf == null ? List.of() : List.of(asOf.toString()));
    var criteria = wishes.criteria();
    if (criteria.grounds().size() < Ground.values().length) {
      put(parameters, "ground", criteria.grounds().stream().sorted().map(WishWords::word).toList());
    }
    if (criteria.forms().size() < Form.values().length) {
      put(parameters, "form", criteria.forms().stream().sorted().map(WishWords::word).toList());
    }
    put(parameters, "weigh", weights(criteria));
    limits(parameters, criteria.limits());
    put(parameters, "lock", wishes.locks().stream().map(PlanState::text).toList());
    put(parameters, "forbid", wishes.bans().stream().map(PlanState::text).toList());
    put(
        parameters,
        "joint",
        wishes.joint().stream().map(those -> String.join(":", those)).toList());
    put(parameters, "out", wishes.leftOut().stream().sorted().toList());
    if (!wishes.running().stays()) {
      put(parameters, "anew", List.of(String.valueOf(wishes.running().bonus())));
    }
    put(parameters, "pair", shown == null ? List.of() : List.of(text(shown)));
    put(parameters, "drawn", drawn == Drawn.MAP ? List.of() : List.of("network"));
    return parameters;
  }

  /** {@return of its address what says how much rules count} */
  Map<String, List<String>> weights() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "weigh", weights(wishes.criteria()));
    return parameters;
  }

  /** {@return the same where rules count as in another} */
  PlanState weighedAs(PlanState other) {
    return wishing(now -> now.by(now.criteria().weighedAs(other.wishes.criteria())));
  }

  private static void limits(Map<String, List<String>> parameters, Limits limits) {
    var usual = Limits.USUAL;
    unless(parameters, "rings", limits.rings(), usual.rings());
    unless(parameters, "metres", limits.metres(), usual.metres());
    unless(parameters, "helper", limits.helper(), usual.helper());
    unless(parameters, "office", limits.organization(), usual.organization());
    unless(parameters, "small", limits.fewerThan(), usual.fewerThan());
    put(parameters, "town", limits.inTownship() ? List.of("1") : List.of());
  }

  private static void unless(
      Map<String, List<String>> parameters, String name, int number, int usual) {
    put(parameters, name, number == usual ? List.of() : List.of(String.valueOf(number)));
  }

  private static List<String> weights(Criteria criteria) {
    var all = new ArrayList<String>();
    for (var ground : Ground.values()) {
      var usual = Criteria.USUAL.weights(ground);
      var now = criteria.weights(ground);
      for (var rule : Rule.values()) {
        if (now.of(rule) != usual.of(rule)) {
          all.add(WishWords.word(ground) + "." + WishWords.word(rule) + "." + now.of(rule));
        }
      }
    }
    return all;
  }

  private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, values);
    }
  }

  private static String text(Couple couple) {
    return couple.first() + ":" + couple.second();
  }

  PlanState at(@Nullable String unit) {
    return new PlanState(unit, asOf, wishes, null, drawn);
  }

  PlanState on(@Nullable LocalDate day) {
    return new PlanState(at, day, wishes, shown, drawn);
  }

  PlanState showing(@Nullable Couple pair) {
    return new PlanState(at, asOf, wishes, pair, drawn);
  }

  PlanState drawn(Drawn other) {
    return new PlanState(at, asOf, wishes, shown, other);
  }

  PlanState wishing(UnaryOperator<Wishes> other) {
    return new PlanState(at, asOf, other.apply(wishes), shown, drawn);
  }

  /** {@return the same with a pair that must be, or need not be any more} */
  PlanState locking(Couple couple, boolean must) {
    return wishing(
        now ->
            now.locking(changed(now.locks(), couple, must))
                .banning(changed(now.bans(), couple, false)));
  }

  /** {@return the same with a pair that must not be, or may be again} */
  PlanState banning(Couple couple, boolean mustNot) {
    return wishing(
        now ->
            now.banning(changed(now.bans(), couple, mustNot))
                .locking(changed(now.locks(), couple, false)));
  }

  /**
   * {@return the same with one branch for two and a further village, and those who are with them}
   */
  PlanState joining(Couple couple, String further) {
    var others = new ArrayList<>(wishes.joint());
    var those =
        others.stream()
            .filter(it -> it.contains(couple.first()) && it.contains(couple.second()))
            .findFirst()
            .orElse(List.of(couple.first(), couple.second()));
    others.remove(those);
    others.add(Stream.concat(those.stream(), Stream.of(further)).toList());
    return locking(couple, false).wishing(now -> now.joining(others));
  }

  /** {@return the same without somebody, or with them again} */
  PlanState leavingOut(String code, boolean out) {
    var others = new LinkedHashSet<>(wishes.leftOut());
    if (out) {
      others.add(code);
    } else {
      others.remove(code);
    }
    return wishing(now -> now.leavingOut(others));
  }

  private static List<Couple> changed(List<Couple> couples, Couple couple, boolean in) {
    var others = new ArrayList<>(couples);
    others.removeIf(one -> isSame(one, couple));
    if (in) {
      others.add(couple);
    }
    return others;
  }

  private static boolean isSame(Couple one, Couple other) {
    return one.equals(other)
        || (one.first().equals(other.second()) && one.second().equals(other.first()));
  }
}
