package org.liancun.sample.county;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Yearly awards, and cases of a few weak branches, in a county whose names are invented. */
final class EverydayReviews {

  private static final List<String> CURES = List.of("懒", "庸", "弱", "穷", "乱", "散");
  private static final int CASES_OF_WEAK_VILLAGES = 18;

  private final County county;
  private final Efforts efforts;
  private int cases;

  EverydayReviews(County county, Efforts efforts) {
    this.county = county;
    this.efforts = efforts;
  }

  void tell() {
    county.townships.forEach(this::awards);
    county.villages().filter(this::isWeak).forEach(this::rectify);
  }

  /** The first weak village is one, so that every county has a case. */
  private boolean isWeak(Village village) {
    return village.strength() == Strength.WEAK
        && village.joinedWith == null
        && (cases == 0 || county.chance.percent(CASES_OF_WEAK_VILLAGES));
  }

  private void awards(Township township) {
    var groups =
        township.villages.stream()
            .flatMap(v -> v.branch().groups.stream())
            .filter(g -> g.leader != null)
            .distinct()
            .toList();
    for (var y = 0; y < 3; y++) {
      var year = Figures.FIRST_YEAR + y;
      for (var group : county.chance.some(groups, 5)) {
        efforts.award(year, group.code, "先进党小组", 200, township.code);
        var leader = Objects.requireNonNull(group.leader);
        efforts.award(year, leader.code, "优秀党小组长", 0, township.code);
      }
    }
  }

  private void rectify(Village village) {
    var code = String.format(Locale.ROOT, "%s-ZD%03d", county.code, ++cases);
    var open = county.chance.percent(60);
    county
        .records
        .row(Kind.CASES)
        .cell("code", code)
        .cell("unit_code", village.branch().code)
        .cell("class", open ? "县级" : "")
        .cell("opened", "2025-03-10")
        .cell("stage", open ? "整顿中" : "已销号")
        .cell("problems", String.join(Hierarchy.COMMA, county.chance.some(CURES, 2)))
        .cell("plan_date", "2025-05-12")
        .cell("rounds", "1")
        .cell("closed", open ? "" : "2026-04-20")
        .add();
    var leader = county.leaders.get(cases % county.leaders.size()).code;
    efforts.responsibility(leader, code, "包案领导", 0, "2025-03-10", open ? "" : "2026-04-20");
  }
}
