package org.liancun.sample.county;

import java.util.List;
import java.util.Set;

/** The kinds of sheets that together describe a county, each with its columns in their order. */
public enum Kind {
  UNITS("units", "code name level parent_code serves aliases since until source"),
  VILLAGES(
      "villages",
      "code name township_code longitude latitude datum terrain industries needs aliases since"
          + " until synthetic source"),
  STATISTICS(
      "statistics",
      "village_code year population households labour_away per_capita_income collective_income"
          + " arable_mu rating synthetic source"),
  NEIGHBOURS("neighbours", "village_code neighbour_code metres derived source"),
  PEOPLE(
      "people",
      "code name gender birth_year education skills stage joined unit_code since until"
          + " attends_code synthetic source"),
  POSTS("posts", "person_code unit_code title body since until source"),
  VILLAGER_GROUPS(
      "villager-groups",
      "code name village_code households population group_code since until source"),
  INSTITUTIONS("institutions", "code name kind unit_code source"),
  PAIRINGS(
      "pairings",
      "code first_code second_code direction ground form status since until reason document"
          + " synthetic source"),
  STEPS("steps", "owner_code step date by document remark source"),
  OPINIONS("opinions", "pairing_code village_code date opinion in_favour against abstained source"),
  DELIVERIES(
      "deliveries",
      "code owner_code what quantity unit value_yuan date reviewed reviewer result source"),
  INITIATIVES(
      "initiatives",
      "code giver_code receiver_codes resource quantity unit additive result result_quantity"
          + " result_unit result_additive since until synthetic source"),
  MENTORSHIPS("mentorships", "mentor_code learner_code topic since until source"),
  RESPONSIBILITIES(
      "responsibilities", "holder_code target_code role households since until source"),
  CASES(
      "cases",
      "code unit_code class opened stage problems plan_date rounds closed relapsed synthetic"
          + " source"),
  ASSESSMENTS("assessments", "year subject_code award amount_yuan by_code synthetic source"),
  SUCCESSORS("successors", "old_code new_code date how source");

  private final String key;
  private final List<String> columns;
  private final Set<String> known;

  Kind(String key, String columns) {
    this.key = key;
    this.columns = List.of(columns.split(" "));
    this.known = Set.copyOf(this.columns);
  }

  /** {@return the key of the kind, such as villager-groups} */
  public String key() {
    return key;
  }

  /** {@return the keys of its columns, in the order of the sheet} */
  public List<String> columns() {
    return columns;
  }

  boolean has(String column) {
    return known.contains(column);
  }
}
