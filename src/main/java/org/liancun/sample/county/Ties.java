package org.liancun.sample.county;

import java.util.Locale;

/** Writes down pairings with their steps, opinions and deliveries. */
final class Ties {

  static final String HELPING = "帮扶";
  static final String MUTUAL = "互助";

  static final String DOUBLE_HUNDRED = "双百结对";
  static final String STRONG_BESIDE_WEAK = "以强带弱";
  static final String SMALL_VILLAGES = "小村联建";
  static final String URBAN_RURAL = "城乡结对";

  static final String PAIRED_AID = "结对帮扶";
  static final String JOINT_BRANCH = "联合党支部";
  static final String CO_BUILDING = "城乡共建";

  static final String SUGGESTED = "建议";
  static final String PLANNED = "拟定";
  static final String SUBMITTED = "报批";
  static final String APPROVED = "已批复";
  static final String SENT_BACK = "退回";
  static final String IN_FORCE = "结对中";
  static final String ENDED = "已结束";

  static final String AGREED = "同意";
  static final String DISAGREED = "不同意";
  static final String ASKED = "征求中";

  private final County county;
  private int pairings;
  private int deliveries;

  Ties(County county) {
    this.county = county;
  }

  /**
   * A pairing.
   *
   * @param first the code of the first party, who helps where the direction is 帮扶
   * @param reason why it ended
   */
  record Tie(
      String first,
      String second,
      String direction,
      String ground,
      String form,
      String status,
      String since,
      String until,
      String reason,
      String document) {}

  /** {@return the code of a pairing written down} */
  String pair(Tie tie) {
    var code = String.format(Locale.ROOT, "%s-JD%03d", county.code, ++pairings);
    county
        .records
        .row(Kind.PAIRINGS)
        .cell("code", code)
        .cell("first_code", tie.first)
        .cell("second_code", tie.second)
        .cell("direction", tie.direction)
        .cell("ground", tie.ground)
        .cell("form", tie.form)
        .cell("status", tie.status)
        .cell("since", tie.since)
        .cell("until", tie.until)
        .cell("reason", tie.reason)
        .cell("document", tie.document)
        .add();
    return code;
  }

  void step(String owner, String step, String date, String by, String document, String remark) {
    county
        .records
        .row(Kind.STEPS)
        .cell("owner_code", owner)
        .cell("step", step)
        .cell("date", date)
        .cell("by", by)
        .cell("document", document)
        .cell("remark", remark)
        .add();
  }

  void asked(String pairing, Village village, String date) {
    opinion(pairing, village, date, ASKED, "", "", "");
  }

  void opinion(
      String pairing, Village village, String date, int favour, int against, int abstained) {
    opinion(
        pairing,
        village,
        date,
        favour > against ? AGREED : DISAGREED,
        Integer.toString(favour),
        Integer.toString(against),
        Integer.toString(abstained));
  }

  private void opinion(
      String pairing,
      Village village,
      String date,
      String opinion,
      String favour,
      String against,
      String abstained) {
    county
        .records
        .row(Kind.OPINIONS)
        .cell("pairing_code", pairing)
        .cell("village_code", village.code)
        .cell("date", date)
        .cell("opinion", opinion)
        .cell("in_favour", favour)
        .cell("against", against)
        .cell("abstained", abstained)
        .add();
  }

  /** Adds what was done for the pairing or case; a value of 0 is not stated. */
  void delivery(String owner, String what, int quantity, String unit, int yuan, String date) {
    delivery(owner, what, quantity, unit, yuan, date, Review.NONE);
  }

  /** Adds what was done, at which somebody has looked since. */
  void delivery(
      String owner, String what, int quantity, String unit, int yuan, String date, Review review) {
    county
        .records
        .row(Kind.DELIVERIES)
        .cell("code", String.format(Locale.ROOT, "%s-SS%04d", county.code, ++deliveries))
        .cell("owner_code", owner)
        .cell("what", what)
        .cell("quantity", quantity)
        .cell("unit", unit)
        .cell("value_yuan", yuan == 0 ? "" : Integer.toString(yuan))
        .cell("date", date)
        .cell("reviewed", review.day())
        .cell("reviewer", review.office())
        .cell("result", review.result())
        .add();
  }

  /** Who looked when at what was done, and saw what. */
  record Review(String day, String office, String result) {

    static final Review NONE = new Review("", "", "");
  }
}
