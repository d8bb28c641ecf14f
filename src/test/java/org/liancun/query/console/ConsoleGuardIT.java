package org.liancun.query.console;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liancun.GraphContent;
import org.liancun.WithSample;
import org.liancun.query.Library;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Whatever is typed, the graph stays as it is, and the database is not kept from others. */
@WithSample
class ConsoleGuardIT {

  private static final String RUNNING =
      "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.liancunConsole IS NOT NULL"
          + " RETURN currentQuery";
  private static final String ENDLESS =
      "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*)";
  private static final Limits SHORT = Limits.USUAL.within(Duration.ofSeconds(2));
  private static final int AT_ONCE = 3;

  @Autowired private CypherConsole console;
  @Autowired private GraphContent graph;
  @Autowired private Library library;
  @Autowired private Administrators administrators;

  private record Hostile(String expected, String statement) {}

  private static List<Hostile> hostile() throws IOException {
    return new ClassPathResource("console/hostile.txt")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .map(parts -> new Hostile(parts[0], parts[1]))
        .toList();
  }

  @Test
  void nothingHostileComesThroughAndTheGraphStaysAsItIs() throws Exception {
    var all = hostile();
    var before = content();
    var schema = schema();
    var outcomes = new TreeMap<String, Future<String>>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var one : all) {
        outcomes.put(one.statement(), threads.submit(() -> outcome(one.statement(), SHORT)));
      }
    }
    assertThat(all).hasSizeGreaterThan(60);
    assertThat(all)
        .allSatisfy(
            one ->
                assertThat(kind(got(outcomes.get(one.statement()))))
                    .as(one.statement())
                    .isEqualTo(one.expected()));
    assertThat(content()).isEqualTo(before);
    assertThat(schema()).isEqualTo(schema);
    assertThat(graph.ask(RUNNING)).isEmpty();
  }

  /** {@return how often each node with its links is there: a comparison that is quick} */
  private Map<Map<String, Object>, Long> content() {
    return graph.everything().stream().collect(groupingBy(node -> node, counting()));
  }

  private static String got(Future<String> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      return String.valueOf(e.getCause());
    }
  }

  /** Ended by time or by memory is the same to whoever is not to harm anything. */
  private static String kind(String outcome) {
    return outcome.equals("TIME") || outcome.equals("MEMORY") ? "BOUNDED" : outcome;
  }

  private String outcome(String statement, Limits limits) {
    long begin = System.nanoTime();
    var outcome = console.begin(Thread.currentThread().getName(), statement, "", limits).outcome();
    long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    return seconds > limits.time().toSeconds() + 3 ? seconds + " seconds" : said(outcome);
  }

  private static String said(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused refused -> refused.reason().name();
      case Outcome.Stopped stopped -> stopped.cause().name();
      case Outcome.Failed failed -> "FAILED";
      case Outcome.Rows rows -> rows.rows().size() + " rows";
    };
  }

  private List<String> schema() {
    return Stream.of(
            "SHOW INDEXES YIELD name", "SHOW CONSTRAINTS YIELD name", "SHOW USERS YIELD user")
        .flatMap(question -> graph.ask(question).stream())
        .map(row -> row.get(0).asString())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (v:Village) RETURN v.name AS name, v.population ORDER BY name LIMIT 5",
        "MATCH (v:Village) WHERE v.name CONTAINS 'CREATE' OR v.name = \"DELETE ' x\" RETURN count(v)",
        "MATCH p = (u:Unit)-[:PART_OF*1..3]->(r:Unit) RETURN p LIMIT 3 // CREATE",
        "MATCH (v:Village) RETURN [x IN labels(v) | toLower(x)] AS words LIMIT 3",
        "MATCH p = (:Unit)-[rs*1..2]->() RETURN reduce(n = 0, r IN relationships(p) | n + 1) LIMIT 3",
        "UNWIND range(1, 100000) AS x RETURN sum(x)",
        "WITH [1, 2, 3] AS l RETURN [i IN range(0, size(l) - 1) | l[i]]",
        "MATCH (v:Village) WHERE EXISTS { (v)--(:Unit) } RETURN count { (v)--() } AS c LIMIT 3",
        "MATCH (v:Village) CALL (v) { MATCH (v)--(u:Unit) RETURN count(u) AS units } RETURN v, units LIMIT 3",
        "CALL db.labels() YIELD label RETURN label",
        "CALL db.schema.nodeTypeProperties()",
        "CALL db.index.fulltext.queryNodes('names', '石桥') YIELD node, score RETURN node, score",
        "MATCH (`use`:Unit) RETURN `use`.name AS transactions LIMIT 1",
        "MATCH (n) RETURN labels(n) AS kinds, count(*) AS number",
        "MATCH (n:!Account) RETURN properties(n) LIMIT 3",
        "MATCH (n:Unit|Village) RETURN n{.*}, n['na' + 'me'] LIMIT 3",
        "MATCH (n) RETURN count(n)",
        "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS number",
        "MATCH (n:Unit|Village|Person) RETURN n.name LIMIT 3",
        "MATCH (n:Unit&!Branch) WHERE n.code > '' OR n.name > '' RETURN n LIMIT 3",
        "MATCH (v:Village) WITH v, EXISTS { (v)--(:Unit) } AS has RETURN CASE WHEN has THEN 1 END LIMIT 3",
        "MATCH (v:Village) RETURN [x IN [1] | COUNT { (v)--() }] AS `COUNT {` LIMIT 3",
        "RETURN date($asOf) AS day, $scope AS scope, point.distance(point({x: 1, y: 1}), point({x: 2, y: 1}))",
        "MATCH (v:Village) RETURN replace(v.name, '村', '') AS name LIMIT 3",
        "PROFILE MATCH (v:Village) RETURN v LIMIT 3",
        "/* why */ EXPLAIN MATCH (v:Village) RETURN v",
      })
  void whatOnlyAsksIsAnswered(String statement) {
    var outcome = console.begin("admin", statement, "").outcome();
    assertThat(outcome).as(statement).isInstanceOf(Outcome.Rows.class);
    var rows = (Outcome.Rows) outcome;
    assertThat(rows.plan()).isNotBlank();
    assertThat(rows.isMeasured()).isEqualTo(statement.startsWith("PROFILE"));
    assertThat(rows.rows().isEmpty()).isEqualTo(statement.contains("EXPLAIN"));
  }

  /** Words that a stranger might not use are nothing to the database here, so it is asked too. */
  @Test
  void whatTheLibraryAsksMayBeAskedAsItStands() {
    var suspicious =
        library.all().stream()
            .filter(question -> isSuspicious(Reader.read(question.statement().text())))
            .toList();
    assertThat(suspicious)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            question -> {
              var parameters = console.usualParameters(question.parameters());
              var text = question.statement().text();
              assertThat(console.begin("library", "EXPLAIN " + text, parameters).outcome())
                  .as(question.name())
                  .isInstanceOf(Outcome.Rows.class);
            });
  }

  private static boolean isSuspicious(List<Token> tokens) {
    return Curiosity.of(tokens) || new Phrasing(tokens).refusal().isPresent();
  }

  @Test
  void whatTheLibraryAsksIsLookedAtAgainOnceItIsChanged() {
    var question = library.find("longest-lines").orElseThrow();
    var text = question.statement().text();
    var usual = console.usualParameters(question.parameters());
    assertThat(console.begin("library", text, usual).outcome()).isInstanceOf(Outcome.Rows.class);
    var farther = usual.replace("\"most\":100", "\"most\":100000000");
    assertThat(farther).isNotEqualTo(usual);
    assertThat(said(console.begin("library", text, farther).outcome())).isEqualTo("REDUCE");
    assertThat(said(console.begin("library", text.replace("$most", "(3)"), usual).outcome()))
        .isEqualTo("REDUCE");
  }

  /** What keeps the console from accounts holds as long as this does. */
  @Test
  void onlyAccountsHaveSecretsAndNothingLeadsToThem() {
    administrators.ensureFirst();
    assertThat(
            graph.ask(
                "MATCH (n) WHERE any(k IN keys(n) WHERE n[k] STARTS WITH '{') RETURN DISTINCT labels(n) AS l, [k IN keys(n) WHERE n[k] STARTS WITH '{'] AS k"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("l").asList()).isEqualTo(List.of(Privacy.ACCOUNTS));
              assertThat(row.get("k").asList()).isEqualTo(List.of(Privacy.SECRET));
            });
    assertThat(graph.ask("MATCH (a:Account)--() RETURN a")).isEmpty();
    assertThat(graph.ask("SHOW INDEXES YIELD type, labelsOrTypes WHERE type = 'FULLTEXT' RETURN *"))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row.get("labelsOrTypes").asList()).doesNotContain(Privacy.ACCOUNTS));
    assertThat(console.vocabulary().labels()).contains("Village").doesNotContain(Privacy.ACCOUNTS);
    assertThat(console.vocabulary().properties()).doesNotContain(Privacy.SECRET);
  }

  /** Whoever asks for accounts as a whole gets what is no secret: that they are there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (a:Account) RETURN a",
        "MATCH (a:Account) RETURN [a] AS all, {one: a} AS one, {one: {of: [[a]]}} AS deep",
        "MATCH p = (a:Account) RETURN p, [p] AS all, nodes(p)",
        "RETURN [x IN [1] | COLLECT { MATCH (a:Account) RETURN a }] AS hidden",
        "MATCH (a) WHERE labels(a)[0] = 'Account' RETURN *",
        "MATCH (a:Account) RETURN a.name, a.role, keys(a), a",
      })
  void anAccountComesOutWithoutItsSecret(String statement) {
    administrators.ensureFirst();
    var rows = (Outcome.Rows) console.begin("admin", statement, "").outcome();
    assertThat(rows.rows()).as(statement).isNotEmpty();
    assertThat(rows.rows().toString()).contains("Account").doesNotContain("{bcrypt}", "$2a$");
  }

  @Test
  void manyRowsAreCutAndLongTextsShortenedAndBothAreTold() {
    var many = (Outcome.Rows) console.begin("a", "MATCH (n) RETURN n", "").outcome();
    assertThat(many.rows()).hasSize(Limits.USUAL.rows());
    assertThat(many.isCut()).isTrue();
    assertThat(many.isShortened()).isFalse();
    var wide =
        (Outcome.Rows)
            console.begin("a", "RETURN range(1, 9000) AS l, $t AS t", longText()).outcome();
    assertThat(wide.isShortened()).isTrue();
    assertThat(wide.rows().getFirst())
        .allSatisfy(cell -> assertThat(cell.text()).hasSize(Limits.USUAL.text()));
  }

  private static String longText() {
    return "{\"t\": \"%s\"}".formatted("x".repeat(15_000));
  }

  @Test
  void whatIsLongOrDeepOrHasNoReadableParametersIsRefused() {
    assertThat(refusal("RETURN 1" + " ".repeat(Limits.STATEMENT), "")).isEqualTo("LONG");
    assertThat(refusal("RETURN " + "(".repeat(5_000) + "1" + ")".repeat(5_000), ""))
        .isEqualTo("LONG");
    assertThat(refusal("RETURN 1", "{a")).isEqualTo("PARAMETERS");
    assertThat(refusal("RETURN 1", "{\"asOf\": \"tomorrow\"}")).isEqualTo("PARAMETERS");
    for (var unseen : List.of("\u0085", "\u200B", "\u2028", "\u0000", "\uFEFF", "\u202E")) {
      assertThat(refusal("RETURN reduce" + unseen + "(x = 0, i IN [1] | x + i)", ""))
          .isEqualTo("ESCAPE");
    }
    assertThat(refusal(" // nothing", "")).isEqualTo("EMPTY");
    for (var deep : List.of("NOT ".repeat(4_000) + "true", "1 + ".repeat(4_000) + "1")) {
      assertThat(refusal("RETURN " + deep, "")).isNotEqualTo("STUCK");
    }
    assertThat(refusal("RETURN 1", "")).isEqualTo("1 rows");
  }

  private String refusal(String statement, String parameters) {
    return said(console.begin("deep", statement, parameters).outcome());
  }

  @Test
  void cancellingEndsAStatementOnTheServerAndTwoAreTheMost() {
    var patient = Limits.USUAL.within(Duration.ofMinutes(3));
    var long1 = console.begin("wang", ENDLESS, "", patient);
    var long2 = console.begin("wang", ENDLESS, "", patient);
    assertThat(said(console.begin("wang", "RETURN 1", "").outcome())).isEqualTo("BUSY");
    assertThat(said(console.begin("li", "RETURN 1", "").outcome())).isEqualTo("1 rows");
    assertThat(graph.ask(RUNNING)).isNotEmpty();
    long begin = System.nanoTime();
    long1.cancel();
    long2.cancel();
    assertThat(said(long1.outcome())).isEqualTo("CANCELLED");
    assertThat(said(long2.outcome())).isEqualTo("CANCELLED");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(1));
    assertThat(graph.ask(RUNNING)).isEmpty();
    assertThat(said(console.begin("wang", "RETURN 1", "").outcome())).isEqualTo("1 rows");
  }

  @Test
  void theLogTellsWhoAskedWhatButNotWhatCameOut() throws IOException {
    var statement = "MATCH (v:Village)\nRETURN v.name AS remarkable\nLIMIT 1";
    var rows = (Outcome.Rows) console.begin("zhao", statement, "").outcome();
    var lines = Files.readAllLines(Path.of("target/logs/console.log"));
    var line =
        lines.stream().filter(one -> one.contains("remarkable")).reduce((a, b) -> b).orElseThrow();
    assertThat(line)
        .contains("zhao\t1 rows", " ms\t", "MATCH (v:Village) RETURN v.name")
        .doesNotContain(rows.rows().getFirst().getFirst().text());
  }

  @Test
  void parametersAreJsonAndTheDayIsADay() {
    var today = LocalDate.of(2026, 11, 22);
    assertThat(Parameters.read("", today))
        .hasValueSatisfying(
            usual -> assertThat(usual).containsEntry("asOf", today).containsEntry("scope", null));
    assertThat(Parameters.read("{\"asOf\": \"2020-01-31\", \"n\": [1, {\"a\": 2}]}", today))
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .containsEntry("asOf", LocalDate.of(2020, 1, 31))
                    .containsEntry("n", List.of(1, Map.of("a", 2))));
  }
}
