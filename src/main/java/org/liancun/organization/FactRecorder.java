package org.liancun.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.springframework.stereotype.Component;

/** Writes what is known of units and villages, inside a transaction of the caller's. */
@Component
public class FactRecorder {

  /**
   * A person.
   *
   * @param joined when admitted as a member; null: not one
   * @param synthetic whether invented
   */
  public record PersonFact(
      String code, Naming naming, @Nullable LocalDate joined, boolean synthetic, String source) {}

  /** A post held at a unit, such as 书记. */
  public record PostFact(
      String person, String unit, String title, @Nullable LocalDate since, String source) {}

  /**
   * A village's figures.
   *
   * @param asOf the last day of the year they speak of
   * @param perCapitaIncome yuan a year
   * @param collectiveIncome yuan a year
   * @param arableMu 1 mu = 1/15 ha
   * @param rating STRONG, MEDIUM or WEAK
   * @param synthetic whether invented
   */
  public record StatisticsFact(
      String village,
      LocalDate asOf,
      int population,
      int households,
      int perCapitaIncome,
      int collectiveIncome,
      int arableMu,
      String rating,
      boolean synthetic,
      String source) {}

  /**
   * A pairing of two villages.
   *
   * @param first the helper, unless mutual
   * @param ground DOUBLE_HUNDRED, STRONG_BESIDE_WEAK, SMALL_VILLAGES or URBAN_RURAL
   * @param form PAIRED_AID, JOINT_BRANCH or CO_BUILDING
   * @param status SUGGESTED, PLANNED, SUBMITTED, APPROVED, IN_FORCE or ENDED
   */
  public record PairingFact(
      String code,
      String first,
      String second,
      boolean mutual,
      String ground,
      String form,
      String status,
      @Nullable LocalDate since,
      boolean synthetic,
      String source) {}

  /** Adds or renames people. */
  public void people(GraphTransaction tx, Collection<PersonFact> people, Provenance provenance) {
    record(tx, "organization/record-people", people.stream().map(FactRecorder::row), provenance);
  }

  /** Gives posts. */
  public void posts(GraphTransaction tx, Collection<PostFact> posts, Provenance provenance) {
    record(tx, "organization/record-posts", posts.stream().map(FactRecorder::row), provenance);
  }

  /** Adds or corrects figures. */
  public void statistics(
      GraphTransaction tx, Collection<StatisticsFact> facts, Provenance provenance) {
    record(tx, "organization/record-statistics", facts.stream().map(FactRecorder::row), provenance);
  }

  /** Adds pairings. */
  public void pairings(
      GraphTransaction tx, Collection<PairingFact> pairings, Provenance provenance) {
    record(
        tx, "organization/record-pairings", pairings.stream().map(FactRecorder::row), provenance);
  }

  private static void record(
      GraphTransaction tx,
      String query,
      Stream<Map<String, @Nullable Object>> rows,
      Provenance provenance) {
    tx.run(
        query,
        Map.of(
            "rows", rows.toList(),
            "importId", provenance.importId(),
            "recordedAt", provenance.recordedAt()));
  }

  private static Map<String, @Nullable Object> row(PersonFact person) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("code", person.code());
    row.put("name", person.naming().name());
    row.put("pinyin", String.join(" ", person.naming().pinyin()));
    row.put("initials", String.join(" ", person.naming().initials()));
    row.put("joined", person.joined());
    row.put("synthetic", person.synthetic());
    row.put("source", person.source());
    return row;
  }

  private static Map<String, @Nullable Object> row(PostFact post) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("person", post.person());
    row.put("unit", post.unit());
    row.put("title", post.title());
    row.put("since", post.since());
    row.put("source", post.source());
    return row;
  }

  private static Map<String, @Nullable Object> row(StatisticsFact facts) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("village", facts.village());
    row.put("asOf", facts.asOf());
    row.put("population", facts.population());
    row.put("households", facts.households());
    row.put("perCapitaIncome", facts.perCapitaIncome());
    row.put("collectiveIncome", facts.collectiveIncome());
    row.put("arableMu", facts.arableMu());
    row.put("rating", facts.rating());
    row.put("synthetic", facts.synthetic());
    row.put("source", facts.source());
    return row;
  }

  private static Map<String, @Nullable Object> row(PairingFact pairing) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("code", pairing.code());
    row.put("first", pairing.first());
    row.put("second", pairing.second());
    row.put("mutual", pairing.mutual());
    row.put("ground", pairing.ground());
    row.put("form", pairing.form());
    row.put("status", pairing.status());
    row.put("since", pairing.since());
    row.put("synthetic", pairing.synthetic());
    row.put("source", pairing.source());
    return row;
  }
}
