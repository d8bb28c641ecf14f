package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.liancun.sample.county.Rectification.Case;

/**
 * What came of the cases, shared out so that the totals of S4 come out, and people and figures of
 * the villages agree with them.
 */
final class RectificationResults {

  private static final String NEW_SECRETARIES = "新任党支部书记";
  private static final String NEW_MEMBERS = "发展新党员";
  private static final String ACTIVISTS = "培养入党积极分子";
  private static final String ADVANCED = "由后进变先进";
  private static final String FROM_NOTHING = "集体收入由零增至五万元以上";

  /** Some new secretaries are of the village, some of another, some sent by institutions. */
  private static final int[] BY_ORIGIN = {11, 4, 3};

  private final County county;
  private final Ties ties;
  private final Map<String, List<Case>> chosen = new LinkedHashMap<>();

  RectificationResults(County county, Ties ties) {
    this.county = county;
    this.ties = ties;
  }

  /** Settles which villages have which results, for their figures have to show some of them. */
  void choose(List<Case> cases) {
    for (var result : Words.table("results")) {
      var likely = cases.stream().filter(c -> may(c, result.getFirst())).toList();
      chosen.put(result.getFirst(), county.chance.some(likely, Integer.parseInt(result.getLast())));
    }
    of(ADVANCED).forEach(c -> c.village().is(Strength.WEAK, Strength.MEDIUM, Strength.STRONG));
    of(FROM_NOTHING).forEach(c -> c.village().startsFromNothing = true);
  }

  private List<Case> of(String result) {
    return Objects.requireNonNull(chosen.get(result), result);
  }

  private boolean may(Case rectified, String result) {
    return switch (result) {
      case NEW_SECRETARIES ->
          !rectified.village().has(Quirk.WITHOUT_SECRETARY) && isApartFromS2(rectified);
      case NEW_MEMBERS -> isApartFromS2(rectified);
      case ADVANCED -> !rectified.isOpen() && !rectified.isRelapsed();
      case FROM_NOTHING ->
          !rectified.isOpen() && !rectified.isRelapsed() && !of(ADVANCED).contains(rectified);
      default -> true;
    };
  }

  /** The members and secretaries of the town of S2 are counted there. */
  private static boolean isApartFromS2(Case rectified) {
    return !rectified.village().township.name.equals(GeneralBranches.TOWNSHIP);
  }

  void tell() {
    for (var result : Words.table("results")) {
      var cases = of(result.getFirst());
      var shares = county.chance.parts(Integer.parseInt(result.get(1)), cases.size(), 1);
      for (var c = 0; c < cases.size(); c++) {
        deliver(cases.get(c), result, shares.get(c));
      }
    }
    var secretaries = of(NEW_SECRETARIES);
    for (var c = 0; c < secretaries.size(); c++) {
      succeed(secretaries.get(c).village(), c);
    }
  }

  private void deliver(Case rectified, List<String> result, int share) {
    var month = 1 + county.chance.below(9);
    var day = 10 + county.chance.below(18);
    var date =
        rectified.isRelapsed()
            ? String.format(Locale.ROOT, "2024-%02d-%02d", 6 + month % 5, day)
            : String.format(Locale.ROOT, "2025-%02d-%02d", month, day);
    ties.delivery(rectified.code(), result.getFirst(), share, result.get(2), 0, date);
    switch (result.getFirst()) {
      case NEW_MEMBERS -> people(rectified.village(), "F", Person.PROBATIONARY, share);
      case ACTIVISTS -> people(rectified.village(), "P", Person.ACTIVIST, share);
      default -> {}
    }
  }

  private void people(Village village, String series, String stage, int number) {
    var branch = village.branch();
    for (var i = 1; i <= number; i++) {
      var code = String.format(Locale.ROOT, "%s-%s%02d", branch.code, series, i);
      var person = county.person(code, 1985, 2003);
      person.stage = stage;
      person.unit = branch.code;
      person.joined = stage.equals(Person.ACTIVIST) ? "" : "2025-07";
      branch.others.add(person);
    }
  }

  private void succeed(Village village, int number) {
    var branch = village.branch();
    var former = Objects.requireNonNull(branch.secretary, village.name);
    former.since = Math.max(2018, former.holder.joinedIn() + 1) + "-03-10";
    former.until = "2024-07-09";
    var holder = successor(village, former.holder, number);
    branch.secretary =
        county.hold(holder, branch.code, Committees.SECRETARY, Post.BRANCH, "2024-07-10");
  }

  private Person successor(Village village, Person former, int number) {
    if (number < BY_ORIGIN[0]) {
      return county.chance.of(village.branch().candidates());
    }
    if (number < BY_ORIGIN[0] + BY_ORIGIN[1]) {
      return secretaryNextDoor(village, former);
    }
    var branches = new ArrayList<>(county.departments.values());
    return branches.get(number % branches.size()).others.getLast();
  }

  private Person secretaryNextDoor(Village village, Person former) {
    return county.neighboursOf(village).stream()
        .map(neighbour -> neighbour.branch().secretary)
        .filter(secretary -> secretary != null && secretary.until.isEmpty())
        .map(secretary -> secretary.holder)
        .findFirst()
        .orElse(former);
  }
}
