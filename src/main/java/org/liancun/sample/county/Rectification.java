package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * S4, rectifying weak branches: 68 cases, 27 of them open (6 of the city's class B, 21 of the
 * county's class C), 41 in consolidation or closed. "32 county leaders are linked, one to each
 * case" is read as: every case has exactly one leader, and each of the 32 has two or three cases;
 * none is released before the case is closed. Steps and results are told by {@link
 * RectificationSteps} and {@link RectificationResults}.
 */
final class Rectification implements Story {

  static final int CASES = 68;
  static final int CITY_CLASS = 6;
  static final int OPEN = 27;
  static final int CLOSED = 17;

  /** How many each township has. */
  private static final Map<String, Integer> SHARES =
      Map.of(
          "柳泉镇", 5, "石桥镇", 2, "青岗乡", 3, "澄湾镇", 8, "杏坪镇", 8, "沙店镇", 8, "云岗乡", 8, "枣林乡", 8, "双槐镇", 8,
          "野柏乡", 10);

  private static final List<String> CURES = List.of("贪", "假", "懒", "庸", "弱", "穷", "乱", "散");

  private final County county;
  private final Efforts efforts;
  private final RectificationSteps steps;
  private final RectificationResults results;
  private final List<Case> cases = new ArrayList<>();

  /**
   * A branch under rectification.
   *
   * @param number from 0: the city's first, then the county's, then those in consolidation
   */
  record Case(String code, int number, Village village) {

    boolean isOpen() {
      return number < OPEN;
    }

    boolean isClosed() {
      return number >= CASES - CLOSED;
    }

    /** Two came back after they had been closed. */
    boolean isRelapsed() {
      return number >= CASES - 2;
    }

    /** Two have no plan yet. */
    boolean hasPlan() {
      return number < OPEN - 2 || number >= OPEN;
    }

    /** Most report every week until they are closed; some are slow. */
    boolean isReported() {
      return !isClosed() && hasPlan() && number % 9 != 4;
    }

    int rounds() {
      return 1 + number % 2;
    }

    String opened() {
      return "2024-03-%02d".formatted(1 + number % 28);
    }

    String closed() {
      return isRelapsed()
          ? "2024-11-20"
          : isClosed() ? "2025-%02d-20".formatted(3 + number % 9) : "";
    }

    String stage() {
      return isOpen() ? "整顿中" : isClosed() ? "已销号" : "巩固提升";
    }

    String classOf() {
      return number < CITY_CLASS ? "市级" : isOpen() ? "县级" : "";
    }
  }

  Rectification(County county, Ties ties, Efforts efforts) {
    this.county = county;
    this.efforts = efforts;
    this.steps = new RectificationSteps(county, ties);
    this.results = new RectificationResults(county, ties);
  }

  @Override
  public void cast() {
    for (var village : county.chance.shuffled(villages())) {
      var number = cases.size();
      var code = String.format(Locale.ROOT, "%s-ZD%03d", county.code, number + 1);
      var rectified = new Case(code, number, village);
      cases.add(rectified);
      settle(rectified);
    }
    results.choose(cases);
  }

  private List<Village> villages() {
    var villages = new ArrayList<Village>();
    for (var township : county.townships) {
      var free = township.villages.stream().filter(v -> !v.cast).toList();
      villages.addAll(county.chance.some(free, SHARES.getOrDefault(township.name, 0)));
    }
    return villages;
  }

  private static void settle(Case rectified) {
    var village = rectified.village();
    village.cast = true;
    var end = rectified.isOpen() || rectified.isRelapsed() ? Strength.WEAK : Strength.MEDIUM;
    village.is(Strength.WEAK, rectified.isRelapsed() ? Strength.MEDIUM : Strength.WEAK, end);
    if (rectified.number() == 0 || rectified.number() == CITY_CLASS) {
      village.quirks.add(Quirk.WITHOUT_SECRETARY);
    }
  }

  @Override
  public void tell() {
    cases.forEach(this::tell);
    results.tell();
  }

  private void tell(Case rectified) {
    write(rectified);
    steps.tell(rectified);
    var until = rectified.closed();
    var code = rectified.code();
    var leader = county.leaders.get(rectified.number() % county.leaders.size()).code;
    efforts.responsibility(leader, code, "包案领导", 0, rectified.opened(), until);
    var departments = List.copyOf(county.departments.keySet());
    var department = departments.get(rectified.number() % departments.size());
    efforts.responsibility(department, code, "整顿工作队", 0, rectified.opened(), until);
    var adviser = county.chance.of(rectified.village().township.cadres).code;
    efforts.responsibility(adviser, code, "党建指导员", 0, rectified.opened(), until);
    if (rectified.number() < CITY_CLASS) {
      firstSecretary(rectified, department);
    }
  }

  /** The hardest are led by secretaries who come from branches in town. */
  private void firstSecretary(Case rectified, String department) {
    var branch = Objects.requireNonNull(county.departments.get(department));
    var holder = Objects.requireNonNull(branch.secretary).holder;
    county.hold(holder, rectified.village().branch().code, "第一书记", Post.BRANCH, "2024-04-10");
    steps.coBuilding(department, rectified);
  }

  private void write(Case rectified) {
    county
        .records
        .row(Kind.CASES)
        .cell("code", rectified.code())
        .cell("unit_code", rectified.village().branch().code)
        .cell("class", rectified.classOf())
        .cell("opened", rectified.opened())
        .cell("stage", rectified.stage())
        .cell(
            "problems",
            String.join(Hierarchy.COMMA, county.chance.some(CURES, rectified.isOpen() ? 3 : 2)))
        .cell("plan_date", rectified.hasPlan() ? RectificationSteps.planned(rectified) : "")
        .cell("rounds", rectified.hasPlan() ? Integer.toString(rectified.rounds()) : "")
        .cell("closed", rectified.closed())
        .cell("relapsed", rectified.isRelapsed() ? "2025-12-05" : "")
        .add();
  }
}
