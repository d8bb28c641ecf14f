package org.liancun.pairing.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries every choice; the rules are stated here anew, without copies or blossoms. */
final class BruteForce {

  private final List<Option> options;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Boolean> given = new HashMap<>();

  private BruteForce(Task task) {
    options = task.options();
    task.parties().forEach(party -> places.put(party.code(), party.capacity()));
    task.settled().forEach(this::take);
  }

  static long best(Task task) {
    var settled = task.settled().stream().mapToLong(Option::weight).sum();
    return settled + new BruteForce(task).best(0);
  }

  private long best(int from) {
    if (from == options.size()) {
      return 0;
    }
    var option = options.get(from);
    var without = best(from + 1);
    if (!fits(option)) {
      return without;
    }
    take(option);
    var with = option.weight() + best(from + 1);
    giveBack(option);
    return Math.max(with, without);
  }

  private boolean fits(Option option) {
    return places.get(option.first()) > 0
        && places.get(option.second()) > 0
        && !given.getOrDefault(option.second(), false)
        && (option.isHelp() || !given.getOrDefault(option.first(), false));
  }

  private void take(Option option) {
    places.merge(option.first(), -1, Integer::sum);
    places.merge(option.second(), -1, Integer::sum);
    given.put(option.second(), true);
    if (!option.isHelp()) {
      given.put(option.first(), true);
    }
  }

  private void giveBack(Option option) {
    places.merge(option.first(), 1, Integer::sum);
    places.merge(option.second(), 1, Integer::sum);
    given.put(option.second(), false);
    if (!option.isHelp()) {
      given.put(option.first(), false);
    }
  }
}
