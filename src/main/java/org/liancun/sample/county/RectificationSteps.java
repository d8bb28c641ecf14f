package org.liancun.sample.county;

import java.time.LocalDate;

/**
 * How a case went: one plan a village through three steps, proposed by the township and reviewed by
 * villagers' representatives, advised along the eight cures, reviewed by the department; sent back
 * once or twice until problems, measures, persons and dates were concrete.
 */
final class RectificationSteps {

  private static final String DEPARTMENT = "县委组织部";

  private final County county;
  private final Ties ties;

  RectificationSteps(County county, Ties ties) {
    this.county = county;
    this.ties = ties;
  }

  static String planned(Rectification.Case rectified) {
    return after(rectified, 40 + 12 * rectified.rounds());
  }

  private static String after(Rectification.Case rectified, int days) {
    return LocalDate.parse(rectified.opened()).plusDays(days).toString();
  }

  void tell(Rectification.Case rectified) {
    var code = rectified.code();
    ties.step(code, "立案", rectified.opened(), DEPARTMENT, "", "");
    if (!rectified.hasPlan()) {
      return;
    }
    ties.step(code, "提出方案", after(rectified, 15), township(rectified), "", "一村一策");
    ties.step(code, "村民代表评议", after(rectified, 21), rectified.village().name, "", "");
    ties.step(code, "县级会诊", after(rectified, 30), DEPARTMENT, "", "对照八治");
    for (var round = 1; round <= rectified.rounds(); round++) {
      var remark = round == 1 ? "问题不具体" : "措施、责任人、时限不具体";
      ties.step(code, Ties.SENT_BACK, after(rectified, 30 + 8 * round), DEPARTMENT, "", remark);
    }
    var document = "青禾组〔2024〕" + (100 + rectified.number()) + "号";
    ties.step(code, "审定", planned(rectified), DEPARTMENT, document, "");
    afterwards(rectified);
  }

  private static String township(Rectification.Case rectified) {
    return rectified.village().township.name + "党委";
  }

  private void afterwards(Rectification.Case rectified) {
    var code = rectified.code();
    if (!rectified.isOpen()) {
      ties.step(code, "转入巩固提升", "2024-10-15", DEPARTMENT, "", "");
    }
    if (rectified.isClosed()) {
      ties.step(code, "销号", rectified.closed(), DEPARTMENT, "", "");
    }
    if (rectified.isReported()) {
      var day = "2026-11-%02d".formatted(2 + rectified.number() % 18);
      ties.step(code, "每周进展", day, township(rectified), "", "已入户走访");
    }
    if (rectified.isRelapsed()) {
      ties.step(code, "反复", "2025-12-05", DEPARTMENT, "", "销号满一年后回访发现");
    }
  }

  /** Pairs the department whose secretary became first secretary with the village. */
  void coBuilding(String department, Rectification.Case rectified) {
    var document = "青禾组〔2024〕" + (60 + rectified.number()) + "号";
    var tie =
        new Ties.Tie(
            department,
            rectified.village().code,
            Ties.HELPING,
            Ties.URBAN_RURAL,
            Ties.CO_BUILDING,
            Ties.IN_FORCE,
            Membership.JOINED,
            "",
            "",
            document);
    var pairing = ties.pair(tie);
    ties.step(pairing, Ties.APPROVED, "2024-04-25", DEPARTMENT, document, "");
    var classes = county.chance.between(2, 4);
    ties.delivery(pairing, "开展党员培训", classes, "场", 0, "2025-05-20");
  }
}
