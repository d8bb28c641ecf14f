package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Graph;
import org.springframework.beans.factory.annotation.Autowired;

/** Each rule is broken once, and found by the check of the whole store and by the guard alike. */
@LiancunTest
class RulesIT {

  private static final String SOUND =
      """
      CREATE (c:Unit:County {code: 'C', name: 'c'}), (t:Unit:Township {code: 'T', name: 't'}),
        (a:Unit:Branch {code: 'A', name: 'a'}), (b:Unit:Branch {code: 'B', name: 'b'}),
        (e:Unit:Branch {code: 'E', name: 'e', since: date('2020-01-01'), until: date('2024-01-01')}),
        (g:Unit:Group {code: 'G', name: 'g'}), (h:Unit:Group {code: 'H', name: 'h'}),
        (v:Village {code: 'V', name: 'v'}), (w:Village {code: 'W', name: 'w'}),
        (s:VillagerGroup {code: 'S', name: 's'}),
        (p:Person {code: 'P', name: 'p'}), (q:Person {code: 'Q', name: 'q'}),
        (k:Pairing {code: 'K', status: 'IN_FORCE'}), (k)-[:HELPER]->(v), (k)-[:HELPED]->(w),
        (t)-[:PART_OF]->(c), (a)-[:PART_OF]->(t), (b)-[:PART_OF]->(t),
        (e)-[:PART_OF {until: date('2024-01-01')}]->(t), (g)-[:PART_OF]->(a), (h)-[:PART_OF]->(a),
        (v)-[:LIES_IN]->(t), (w)-[:LIES_IN]->(t), (s)-[:WITHIN]->(v), (g)-[:COVERS]->(s),
        (p)-[:BELONGS_TO {until: date('2024-01-01')}]->(a), (p)-[:BELONGS_TO {since: date('2024-01-01')}]->(b),
        (p)-[:HOLDS {title: '书记', until: date('2023-05-01')}]->(a),
        (q)-[:HOLDS {title: '书记', since: date('2023-05-01')}]->(a),
        (p)-[:HOLDS {title: '委员', body: '支部'}]->(b), (q)-[:HOLDS {title: '委员', body: '支部'}]->(b),
        (p)-[:MENTORS {topic: 'x'}]->(q), (q)-[:MENTORS {topic: 'x'}]->(p),
        (a)-[:SUCCEEDED_BY {date: date('2024-01-01')}]->(b),
        (q)-[:BELONGS_TO {voidedAt: datetime()}]->(e)
      """;

  @Autowired private GraphContent content;
  @Autowired private Soundness soundness;
  @Autowired private Recorder recorder;
  @Autowired private Graph graph;

  @Test
  void aSoundStoreBreaksNone() {
    content.ask(SOUND);
    assertThat(soundness.breaches()).isEmpty();
    guard("C", "T", "A", "B", "E", "G", "H", "V", "W", "S", "P", "Q", "K");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          village-lies-somewhere | V | MATCH (:Village {code: 'V'})-[r:LIES_IN]->() DELETE r
          order-of-levels | C | MATCH (a {code: 'C'}), (b {code: 'A'}) CREATE (a)-[:PART_OF]->(b)
          order-of-levels | A | MATCH (a {code: 'A'})-[r:PART_OF]->() DELETE r WITH a MATCH (b {code: 'B'}) CREATE (a)-[:PART_OF]->(b)
          order-of-levels | T | MATCH (a {code: 'T'}) REMOVE a:Township SET a:Group
          one-code | V | CREATE (:Person {code: 'V', name: 'v'})
          one-code | C | CREATE (:Village {code: 'C', name: 'c', until: date('2020-01-01')})
          no-cycle | T | MATCH (a {code: 'C'}), (b {code: 'T'}) CREATE (a)-[:PART_OF]->(b)
          one-level | A | MATCH (a {code: 'A'}) SET a:Group
          one-parent | A | MATCH (a {code: 'A'}), (b {code: 'C'}) CREATE (a)-[:PART_OF]->(b)
          one-parent | P | MATCH (:Person {code: 'P'})-[r:BELONGS_TO]->({code: 'B'}) SET r.since = date('2023-12-31')
          one-parent | V | MATCH (a {code: 'V'}), (b {code: 'C'}) CREATE (a)-[:LIES_IN]->(b)
          one-guest-place | P | MATCH (p {code: 'P'}), (b:Branch WHERE b.code IN ['A', 'B']) CREATE (p)-[:ATTENDS]->(b)
          one-village | S | MATCH (a {code: 'S'}), (b {code: 'W'}) CREATE (a)-[:WITHIN]->(b)
          one-group | S | MATCH (a {code: 'H'}), (b {code: 'S'}) CREATE (a)-[:COVERS]->(b)
          one-holder | A | MATCH (:Person {code: 'Q'})-[r:HOLDS {title: '书记'}]->() SET r.since = date('2023-04-30')
          one-holder | A | MATCH (a {code: 'A'}) CREATE (:Person {code: 'R', name: 'r'})-[:HOLDS {title: '党支部书记', since: date('2024-01-01')}]->(a)
          said-once | P | MATCH (p {code: 'P'}), (b {code: 'B'}) CREATE (p)-[:HOLDS {title: '委员', body: '支部'}]->(b)
          ends-before-it-begins | A | MATCH (:Branch {code: 'A'})-[r:PART_OF]->() SET r.since = date('2024-02-02'), r.until = date('2024-02-01')
          ends-before-it-begins | E | MATCH (e {code: 'E'}) SET e.until = date('2019-12-31')
          leads-elsewhere | V | MATCH (v {code: 'V'}) CREATE (v)-[:NEIGHBOURS]->(v)
          ends-with-its-ends | E | MATCH (e {code: 'E'}), (q {code: 'Q'}) CREATE (q)-[:BELONGS_TO]->(e)
          ends-with-its-ends | Q | MATCH (e {code: 'E'}), (q {code: 'Q'}) CREATE (q)-[:HOLDS {title: '委员', until: date('2024-01-02')}]->(e)
          ends-with-its-ends | V | MATCH (v {code: 'V'})-[r:LIES_IN]->() SET v.until = date('2024-01-01'), r.until = date('2024-01-01')
          begins-with-its-ends | Q | MATCH (e {code: 'E'}), (q {code: 'Q'}) CREATE (q)-[:BELONGS_TO {since: date('2019-12-31'), until: date('2023-01-01')}]->(e)
          pairing-of-two | K | MATCH (:Pairing)-[r:HELPED]->(), (v {code: 'V'}), (k:Pairing) DELETE r CREATE (k)-[:HELPED]->(v)
          pairing-of-two | K | MATCH (:Pairing)-[r:HELPED]->() DELETE r
          successors-in-line | B | MATCH (a {code: 'A'}), (b {code: 'B'}) CREATE (b)-[:SUCCEEDED_BY]->(a)
          """)
  void aBreachIsFoundEverywhereAndRefusedWhereItWasTouched(
      String rule, String touched, String breaking) {
    content.ask(SOUND);
    content.ask(breaking);
    assertThat(soundness.breaches()).extracting(Breach::rule).contains(rule);
    assertThatThrownBy(() -> guard(touched))
        .isInstanceOfSatisfying(
            StructureException.class,
            e -> assertThat(e.breaches()).extracting(Breach::rule).contains(rule));
  }

  @Test
  void whatWasNotTouchedIsNotLookedAt() {
    content.ask(SOUND);
    content.ask("MATCH (:Village {code: 'V'})-[r:LIES_IN]->() DELETE r");
    guard("B", "P");
  }

  @Test
  void everyRuleHasItsTestAndItsWords() throws IOException {
    var tested = new TreeSet<String>();
    var source = Files.readString(Path.of("src/test/java/org/liancun/organization/RulesIT.java"));
    rules("(?m)^ +([a-z-]+) \\| [A-Z] \\|", source, tested);
    var known = new TreeSet<String>();
    for (var part : List.of("rules", "overlaps", "links", "records")) {
      var cypher =
          Files.readString(Path.of("cypher/queries/organization/broken-%s.cypher".formatted(part)));
      rules("(?:RETURN|THEN) '([a-z]+(?:-[a-z]+)+)'", cypher, known);
    }
    assertThat(known).hasSizeGreaterThan(15).isEqualTo(tested);
    assertThat(Soundness.RULES).containsExactlyInAnyOrderElementsOf(known);
    var words = Files.readString(Path.of("src/main/resources/vaadin-i18n/translations.properties"));
    assertThat(known)
        .allSatisfy(
            rule ->
                assertThat(words)
                    .contains("\nbreach." + rule + "=", "\nchecks.rule." + rule + "="));
  }

  private static void rules(String pattern, String text, TreeSet<String> into) {
    Pattern.compile(pattern).matcher(text).results().forEach(found -> into.add(found.group(1)));
  }

  private void guard(String... codes) {
    graph.readAll(
        tx -> {
          recorder.guard(tx, keys(codes));
          return codes;
        });
  }

  /** Under whichever label a code is. */
  private static List<NodeKey> keys(String... codes) {
    return Stream.of(codes)
        .flatMap(
            code ->
                Stream.of("Unit", "Village", "Person", "VillagerGroup", "Pairing")
                    .map(label -> new NodeKey(label, code)))
        .toList();
  }
}
