package org.liancun.sample.county;

import java.util.HashSet;
import java.util.Set;

/**
 * Invents names: of places by joining syllables, never the same twice in a county; of people from
 * family and given names. The syllables of counties and townships are chosen so that no joining of
 * them is a real county's name.
 */
final class Names {

  private final Chance chance;
  private final Set<String> taken = new HashSet<>();

  Names(Chance chance) {
    this.chance = chance;
  }

  void take(String name) {
    taken.add(name);
  }

  String county() {
    return unused("county-roots", "county-ends", "县");
  }

  String township() {
    return unused("township-roots", "township-ends", chance.percent(70) ? "镇" : "乡");
  }

  /** {@return a village's name of four characters, whose initials no name of three can have} */
  String village() {
    while (true) {
      var name =
          chance.of(Words.of("village-fronts"))
              + chance.of(Words.of("village-roots"))
              + chance.of(Words.of("village-ends"))
              + "村";
      if (taken.add(name)) {
        return name;
      }
    }
  }

  String person(boolean male) {
    return chance.of(Words.of("surnames"))
        + chance.of(Words.of(male ? "given-names-male" : "given-names-female"));
  }

  private String unused(String roots, String ends, String suffix) {
    while (true) {
      var root = chance.of(Words.of(roots));
      var end = chance.of(Words.of(ends));
      if (!root.equals(end) && taken.add(root + end)) {
        return root + end + suffix;
      }
    }
  }
}
