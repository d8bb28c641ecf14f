package org.liancun.sample.county;

import java.util.List;
import java.util.Locale;

/** Writes down initiatives, mentorships, responsibilities, assessments and institutions. */
final class Efforts {

  private final County county;
  private int initiatives;
  private int institutions;

  Efforts(County county) {
    this.county = county;
  }

  /**
   * How much, and whether amounts of several may be added up.
   *
   * @param what what it is
   * @param quantity how much
   * @param unit of what measure
   * @param additive false for rates, such as yuan a head
   */
  record Amount(String what, int quantity, String unit, boolean additive) {}

  void initiative(
      String giver,
      List<String> receivers,
      Amount resource,
      Amount result,
      String since,
      String until) {
    county
        .records
        .row(Kind.INITIATIVES)
        .cell("code", String.format(Locale.ROOT, "%s-XM%03d", county.code, ++initiatives))
        .cell("giver_code", giver)
        .cell("receiver_codes", String.join(Hierarchy.COMMA, receivers))
        .cell("resource", resource.what)
        .cell("quantity", resource.quantity)
        .cell("unit", resource.unit)
        .cell("additive", resource.additive ? Records.YES : Records.NO)
        .cell("result", result.what)
        .cell("result_quantity", result.quantity)
        .cell("result_unit", result.unit)
        .cell("result_additive", result.additive ? Records.YES : Records.NO)
        .cell("since", since)
        .cell("until", until)
        .add();
  }

  void mentorship(Person mentor, Person learner, String topic, String since, String until) {
    county
        .records
        .row(Kind.MENTORSHIPS)
        .cell("mentor_code", mentor.code)
        .cell("learner_code", learner.code)
        .cell("topic", topic)
        .cell("since", since)
        .cell("until", until)
        .add();
  }

  /** Lets somebody answer for something; households of 0 are not stated. */
  void responsibility(
      String holder, String target, String role, int households, String since, String until) {
    county
        .records
        .row(Kind.RESPONSIBILITIES)
        .cell("holder_code", holder)
        .cell("target_code", target)
        .cell("role", role)
        .cell("households", households == 0 ? "" : Integer.toString(households))
        .cell("since", since)
        .cell("until", until)
        .add();
  }

  /** Records an award; one of 0 yuan is an honour only. */
  void award(int year, String subject, String award, int yuan, String by) {
    county
        .records
        .row(Kind.ASSESSMENTS)
        .cell("year", year)
        .cell("subject_code", subject)
        .cell("award", award)
        .cell("amount_yuan", yuan == 0 ? "" : Integer.toString(yuan))
        .cell("by_code", by)
        .add();
  }

  /** {@return the code of an enterprise or the like written down} */
  String institution(String name, String kind, String unit) {
    var code = String.format(Locale.ROOT, "%s-QY%03d", county.code, ++institutions);
    county
        .records
        .row(Kind.INSTITUTIONS)
        .cell("code", code)
        .cell("name", name)
        .cell("kind", kind)
        .cell("unit_code", unit)
        .add();
    return code;
  }
}
