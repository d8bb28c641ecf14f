package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Naming;

/** A village while it is invented: the stories set what they need before the rest is drawn. */
final class Village {

  final String code;
  final String name;
  final Township township;

  /** The code of the unit above its branch. */
  String above;

  Point at = new Point(0, 0);
  String terrain = "";
  final List<String> industries = new ArrayList<>();
  final List<String> needs = new ArrayList<>();

  /** Since when it has been; blank: for ever. */
  String since = "";

  /** How it stands in each of the years reported. */
  Strength[] strengths = {Strength.MEDIUM, Strength.MEDIUM, Strength.MEDIUM};

  /** Whether a story has spoken of it, so that no other should. */
  boolean cast;

  int population;

  /** The households of each of its villager groups. */
  final List<Integer> villagerGroups = new ArrayList<>();

  int members;

  /** The sizes of its groups; none: as members happen to divide. */
  List<Integer> groupSizes = List.of();

  /** Since when it has groups; blank: for ever. */
  String groupsSince = "";

  /** How many villager groups each group covers; none: as they happen to divide. */
  List<Integer> covers = List.of();

  /** Whether its collective had no income in the first year reported, and has one since. */
  boolean startsFromNothing;

  final Set<Quirk> quirks = EnumSet.noneOf(Quirk.class);

  /** Who is in its villagers' committee. */
  final List<Person> committee = new ArrayList<>();

  @Nullable Village joinedWith;
  @Nullable Branch branch;

  Village(String code, String name, Township township, String above) {
    this.code = code;
    this.name = name;
    this.township = township;
    this.above = above;
  }

  /** {@return a village whose code begins with that of its township, as in official lists} */
  static Village in(Township township, int number, String name, String above) {
    var code = String.format(Locale.ROOT, "%s%03d", township.code.substring(0, 9), number);
    return new Village(code, name, township, above);
  }

  Branch branch() {
    return Objects.requireNonNull(branch, name);
  }

  void is(Strength first, Strength second, Strength third) {
    strengths = new Strength[] {first, second, third};
  }

  Strength strength() {
    return strengths[strengths.length - 1];
  }

  boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }

  boolean isSmall() {
    return population < 300;
  }

  /** {@return the name without 村 and the like, as names of branches and firms begin} */
  String shortName() {
    return shown().replaceFirst("(村|社区)$", "");
  }

  /** {@return the name without 村民委员会, which an official list gives} */
  String shown() {
    return Naming.shown(name);
  }

  int households() {
    return Math.max(1, population * 10 / 32);
  }
}
