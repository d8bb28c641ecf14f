package org.liancun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liancun.WithSample;
import org.liancun.query.KnownAnswer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.springframework.beans.factory.annotation.Autowired;

/** Every statement is understood by the server, finds its start by an index, and costs little. */
@WithSample
@SuppressWarnings("deprecation") // the successors of plan and profile are for other dialects
class StatementsIT {

  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 11, 22, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final String COUNTY = "990101000000";
  private static final String BRANCH = "990101101202-ZB";

  private static boolean forgotten;

  @Autowired private Driver driver;

  static Stream<NamedQuery> writing() {
    return all().filter(query -> query.mode() != NamedQuery.Mode.READ);
  }

  static Stream<NamedQuery> reading() {
    return all().filter(query -> query.mode() == NamedQuery.Mode.READ);
  }

  private static Stream<NamedQuery> all() {
    return new NamedQueries().all().stream();
  }

  @ParameterizedTest
  @MethodSource("writing")
  void theServerPlansWhatWrites(NamedQuery query) {
    try (var session = driver.session()) {
      var summary = session.run("EXPLAIN " + query.text(), params(query)).consume();
      assertThat(summary.queryType()).isNotEqualTo(QueryType.READ_ONLY);
    }
  }

  @ParameterizedTest
  @MethodSource("reading")
  void whatReadsReturnsItsColumnsWithinItsBudget(NamedQuery query) {
    try (var session = driver.session()) {
      forgetOtherStores(session);
      var result = session.run("PROFILE " + query.text(), params(query));
      assertThat(result.keys()).containsExactlyElementsOf(query.columns());
      var rows = Math.max(1, result.list().size());
      var summary = result.consume();
      assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
      var hits = hits(summary.profile());
      assertThat(hits / rows)
          .as(query.name() + ": database hits a row")
          .isLessThanOrEqualTo(budget(query));
    }
  }

  @Test
  void nothingSearchesAllNodesForACode() {
    try (var session = driver.session()) {
      for (var query :
          List.of(
              "organization/path",
              "organization/entry",
              "organization/children",
              "explore/facts")) {
        var named = new NamedQueries().get(query);
        var plan = session.run("EXPLAIN " + named.text(), params(named)).consume().plan();
        assertThat(operators(plan)).as(query).noneMatch(o -> o.startsWith("AllNodesScan"));
        assertThat(operators(plan)).as(query).noneMatch(o -> o.startsWith("NodeByLabelScan"));
      }
    }
  }

  /**
   * Plans and counts of the store as it was a moment ago, empty or another's, say nothing about
   * this one.
   */
  private static void forgetOtherStores(Session session) {
    if (!forgotten) {
      session.run("CALL db.prepareForReplanning()").consume();
      forgotten = true;
    }
  }

  private static long budget(NamedQuery query) {
    assertThat(query.header()).as(query.name()).containsKey("budget");
    return Long.parseLong(query.header().get("budget"));
  }

  private static long hits(org.neo4j.driver.summary.ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(StatementsIT::hits).sum();
  }

  private static Stream<String> operatorStream(Plan plan) {
    return Stream.concat(
        Stream.of(plan.operatorType()),
        plan.children().stream().flatMap(StatementsIT::operatorStream));
  }

  private static List<String> operators(Plan plan) {
    return operatorStream(plan).toList();
  }

  private static Map<String, Object> params(NamedQuery query) {
    return query.name().startsWith("questions/") ? asked(query) : known(query);
  }

  /** A question is measured with what its first known answer was asked with. */
  private static Map<String, Object> asked(NamedQuery query) {
    var known = KnownAnswer.first(query.name().substring("questions/".length()));
    return known.viewpoint().with(known.params());
  }

  private static Map<String, Object> known(NamedQuery query) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("asOf", LocalDate.of(2026, 11, 22));
    known.put("effective", LocalDate.of(2026, 11, 22));
    known.put("recordedAt", NOW);
    known.put("importId", query.name().equals("administration/of-import") ? "sample" : "none");
    known.put("scope", COUNTY);
    known.put("root", COUNTY);
    known.put("code", BRANCH);
    known.put("parents", List.of(COUNTY, "990101101000"));
    known.put("codes", List.of(BRANCH));
    known.put("families", List.of("PAIRING", "MENTORSHIP", "SHARING", "RESPONSIBILITY"));
    known.put("id", "sample");
    known.put("prefixes", List.of("990101", "9901"));
    known.put("rows", List.of());
    known.put("label", query.name().equals("ledger/codes") ? "Person" : "Unit");
    known.put("labels", List.of("Unit", "Branch"));
    known.put("sample", "sample");
    known.put("origin", "sample");
    known.put("type", query.name().equals("ledger/link-ids") ? "HOLDS" : "PART_OF");
    known.put("out", List.of("PART_OF", "SERVES"));
    known.put("in", List.of("COVERS"));
    known.put("ids", query.name().startsWith("organization/broken-") ? null : List.of());
    known.put("ends", List.of());
    known.put("names", List.of("石桥镇"));
    known.put("owner", "admin");
    known.put("question", "lineage-of");
    known.put("name", "");
    known.put("to", "");
    known.put("address", "");
    known.put("shared", false);
    known.put("skip", 0);
    known.put("limit", 200);
    known.put("index", "keys");
    known.put("phrase", "hqc*");
    known.put("exact", "hqc");
    known.put("level", null);
    known.put("text", query.name().equals("ledger/nameable") ? "河泉" : "");
    var params = new HashMap<String, Object>();
    query.params().forEach(name -> params.put(name, known.get(name)));
    return params;
  }
}
