package org.liancun.pairing.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** A plan's state as the parameters of an address; what is as usual is not in it. */
final class PlanAddress {

  private static final int MOST_METRES = 100_000;
  private static final int MOST_PAIRINGS = 20;
  private static final int PARTS_OF_WEIGHT = 3;

  private PlanAddress() {}

  /** {@return what an address holds; what cannot be understood is as usual} */
  static PlanState read(Map<String, List<String>> parameters) {
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
        "network".equals(first(parameters, "drawn"))
            ? PlanState.Drawn.NETWORK
            : PlanState.Drawn.MAP);
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

  /** {@return what an address has to hold, so that it says the same} */
  static Map<String, List<String>> parameters(PlanState state) {
    var wishes = state.wishes();
    var at = state.at();
    var asOf = state.asOf();
    var shown = state.shown();
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
    parameters.putAll(weights(criteria));
    limits(parameters, criteria.limits());
    put(parameters, "lock", wishes.locks().stream().map(PlanAddress::text).toList());
    put(parameters, "forbid", wishes.bans().stream().map(PlanAddress::text).toList());
    put(
        parameters,
        "joint",
        wishes.joint().stream().map(those -> String.join(":", those)).toList());
    put(parameters, "out", wishes.leftOut().stream().sorted().toList());
    if (!wishes.running().stays()) {
      put(parameters, "anew", List.of(String.valueOf(wishes.running().bonus())));
    }
    put(parameters, "pair", shown == null ? List.of() : List.of(text(shown)));
    put(parameters, "drawn", state.drawn() == PlanState.Drawn.MAP ? List.of() : List.of("network"));
    return parameters;
  }

  /** {@return of an address what says how much rules count} */
  static Map<String, List<String>> weights(Criteria criteria) {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "weigh", weighed(criteria));
    return parameters;
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

  private static List<String> weighed(Criteria criteria) {
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
}
