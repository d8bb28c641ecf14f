package org.liancun.pairing.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What is to be matched. The order in which it is given does not matter.
 *
 * @param parties everybody, each once
 * @param options the pairs that may be chosen
 * @param settled pairs that are chosen beforehand, whatever they are worth
 */
public record Task(List<Party> parties, List<Option> options, List<Option> settled) {

  public Task {
    parties = parties.stream().sorted(Comparator.comparing(Party::code)).toList();
    options = options.stream().sorted(Option.ORDER).toList();
    settled = settled.stream().sorted(Option.ORDER).toList();
    var places = places(parties);
    settle(settled, places);
    if (options.stream().anyMatch(o -> !isKnown(o, places))) {
      throw new IllegalArgumentException("An option names an unknown party");
    }
  }

  /** {@return a task in which nothing is settled} */
  public static Task of(List<Party> parties, List<Option> options) {
    return new Task(parties, options, List.of());
  }

  /**
   * {@return the two pairs of a list that cannot both be; empty: all can} A pair alone can be too
   * much for a party that takes none; then it is returned by itself.
   *
   * @param settled in any order
   */
  public static List<Option> conflict(List<Party> parties, List<Option> settled) {
    var places = places(parties);
    for (int i = 0; i < settled.size(); i++) {
      var option = settled.get(i);
      if (!takes(option, places)) {
        return settled.subList(0, i + 1).stream()
            .filter(other -> other.equals(option) || isAtOdds(other, option))
            .limit(2)
            .toList();
      }
    }
    return List.of();
  }

  private static boolean isAtOdds(Option one, Option other) {
    var parties = new HashSet<>(List.of(one.first(), one.second()));
    return parties.contains(other.first()) || parties.contains(other.second());
  }

  /** {@return the places that are left to everybody, when what is settled has been taken out} */
  Map<String, Places> left() {
    var places = places(parties);
    settle(settled, places);
    return places;
  }

  /** What a party still has to give. */
  static final class Places {

    private int number;
    private boolean itself;

    private Places(int number) {
      this.number = number;
      this.itself = number > 0;
    }

    int number() {
      return number;
    }

    /** {@return whether it can still be helped or a partner} */
    boolean hasItself() {
      return itself && number > 0;
    }

    private boolean take(boolean itselfToo) {
      if (number == 0 || (itselfToo && !itself)) {
        return false;
      }
      number--;
      itself &= !itselfToo;
      return true;
    }
  }

  private static Map<String, Places> places(List<Party> parties) {
    var places = new HashMap<String, Places>();
    for (var party : parties) {
      if (places.put(party.code(), new Places(party.capacity())) != null) {
        throw new IllegalArgumentException(party.code() + " is there twice");
      }
    }
    return places;
  }

  private static void settle(List<Option> settled, Map<String, Places> places) {
    for (var option : settled) {
      if (!takes(option, places)) {
        throw new IllegalArgumentException(
            "%s and %s cannot be settled: one has no place left"
                .formatted(option.first(), option.second()));
      }
    }
  }

  private static boolean takes(Option option, Map<String, Places> places) {
    var first = places.get(option.first());
    var second = places.get(option.second());
    if (first == null || second == null) {
      throw new IllegalArgumentException(
          "%s or %s is unknown".formatted(option.first(), option.second()));
    }
    return first.take(!option.isHelp()) && second.take(true);
  }

  private static boolean isKnown(Option option, Map<String, Places> places) {
    return places.containsKey(option.first()) && places.containsKey(option.second());
  }
}
