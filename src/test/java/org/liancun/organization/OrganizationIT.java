package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Row;
import org.liancun.ledger.Values;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class OrganizationIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 11, 22, 8, 0, 0, 0, ZoneOffset.ofHours(8));

  @Autowired private Organization organization;
  @Autowired private Recorder recorder;
  @Autowired private Soundness soundness;
  @Autowired private Ledger ledger;
  @Autowired private Kinds kinds;
  @Autowired private Graph graph;
  @Autowired private GraphContent content;

  @BeforeEach
  void aCountyOfTwoTownshipsAndThreeVillages() {
    record(
        TODAY,
        List.of(
            named("C", Level.COUNTY, "冠县"),
            named("T1", Level.TOWNSHIP, "贾镇"),
            named("T2", Level.TOWNSHIP, "柳林镇"),
            named("V1", Level.VILLAGE, "徐柏村村委会"),
            named("V2", Level.VILLAGE, "沙河村村委会"),
            named("V3", Level.VILLAGE, "单庄村村委会"),
            named("V1-ZB", Level.BRANCH, "徐柏村党支部")),
        List.of(link("T1", "C"), link("T2", "C"), link("V1-ZB", "T1")),
        List.of(link("V1", "T1"), link("V2", "T1"), link("V3", "T2")),
        List.of(link("V1-ZB", "V1")));
  }

  @Test
  void aCountyIsWhereOneStarts() {
    assertThat(organization.roots(now()))
        .containsExactly(new Root("C", "冠县", Level.COUNTY, null, 2, 3));
  }

  @Test
  void aServedVillageStandsAtItsBranch() {
    var page = organization.children("T1", 0, 10, now());
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.items()).extracting(Entry::code).containsExactly("V1-ZB", "V2");
    assertThat(organization.path("V1", now()))
        .extracting(Ancestor::code)
        .containsExactly("C", "T1", "V1-ZB");
  }

  @Test
  void linesCountWhatIsBelow() {
    assertThat(organization.children("C", 0, 10, now()).items())
        .extracting(Entry::code, Entry::children, Entry::villages)
        .containsExactly(tuple("T1", 2, 2), tuple("T2", 1, 1));
  }

  @Test
  void pagesKnowTheTotal() {
    var page = organization.children("T1", 1, 1, now());
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.items()).extracting(Entry::code).containsExactly("V2");
  }

  @Test
  void everyWayOfTypingFindsIt() {
    for (var typed :
        List.of("徐柏村", "徐柏", "柏村", "徐", "徐柏村村委会", "xbc", "XBC", "xubaicun", "xubai", "V1")) {
      assertThat(organization.search(typed, null, 0, 10, now()).items())
          .as(typed)
          .extracting(Found::code)
          .contains("V1");
    }
  }

  @Test
  void aPlaceNamesOtherReadingFindsItToo() {
    assertThat(organization.search("shanzhuang", null, 0, 5, now()).items())
        .extracting(Found::code)
        .containsExactly("V3");
    assertThat(organization.search("dzc", null, 0, 5, now()).items())
        .extracting(Found::code)
        .containsExactly("V3");
  }

  @Test
  void whatIsFoundSaysWhereItBelongs() {
    var found = organization.search("xbc", null, 0, 10, now()).items().getFirst();
    assertThat(found.name()).isEqualTo("徐柏村");
    assertThat(found.way()).containsExactly("冠县", "贾镇");
    assertThat(found.shownAs()).isEqualTo("V1-ZB");
  }

  @Test
  void aSearchMayBeForOneLevelOnlyAndCountsAll() {
    var page = organization.search("徐柏", Level.BRANCH, 0, 1, now());
    assertThat(page.items()).extracting(Found::level).containsExactly(Level.BRANCH);
    assertThat(page.total()).isEqualTo(1);
  }

  @Test
  void whoSeesOneTownshipSeesNothingElse() {
    var narrow = new Viewpoint(TODAY, "T1");
    assertThat(organization.children("C", 0, 10, narrow).items()).isEmpty();
    assertThat(organization.details("V3", narrow)).isEmpty();
    assertThat(organization.details("V1", narrow)).isPresent();
    assertThat(organization.search("单庄", null, 0, 10, narrow).items()).isEmpty();
    assertThat(organization.path("V2", narrow))
        .extracting(Ancestor::code)
        .containsExactly("T1", "V2");
    assertThat(organization.roots(narrow)).extracting(Root::code).containsExactly("T1");
  }

  @Test
  void aMoveEndsOneLinkAndBeginsAnother() {
    record(MAY, List.of(), List.of(), List.of(link("V2", "T2")), List.of());
    assertThat(childrenOf("T2", MAY)).containsExactly("V2", "V3");
    assertThat(childrenOf("T1", MAY)).containsExactly("V1-ZB");
    assertThat(childrenOf("T1", MAY.minusDays(1))).containsExactly("V1-ZB", "V2");
    assertThat(childrenOf("T2", MAY.minusDays(1))).containsExactly("V3");
  }

  @Test
  void movingToTheSameParentChangesNothing() {
    record(MAY, List.of(), List.of(), List.of(link("V2", "T1")), List.of());
    assertThat(content.count("MATCH (:Village {code: 'V2'})-[r:LIES_IN]->() RETURN count(r)"))
        .isEqualTo(1);
  }

  @Test
  void aFormerNameStaysAsAnAlias() {
    record(TODAY, List.of(named("V2", Level.VILLAGE, "新沙河村")), List.of(), List.of(), List.of());
    assertThat(organization.details("V2", now()).orElseThrow().aliases()).contains("沙河村");
    assertThat(organization.search("沙河村", null, 0, 5, now()).items())
        .extracting(Found::name)
        .containsExactly("新沙河村");
  }

  @Test
  void everyNodeAndLinkSaysWhereItComesFrom() {
    assertThat(
            content.count(
                "MATCH (n:Unit|Village) WHERE n.source IS NULL OR n.recordedAt IS NULL OR n.importId IS NULL RETURN count(n)"))
        .isZero();
    assertThat(
            content.count(
                "MATCH ()-[r:PART_OF|LIES_IN|SERVES]->() WHERE r.source IS NULL OR r.recordedAt IS NULL OR r.importId IS NULL RETURN count(r)"))
        .isZero();
  }

  @Test
  void twoParentsAtOnceAreFoundOverTheWholeStore() {
    content.ask(
        "MATCH (t:Township {code: 'T1'}), (o:Unit {code: 'T2'}) CREATE (t)-[:PART_OF]->(o)");
    assertThat(soundness.breaches())
        .extracting(Breach::rule)
        .containsExactlyInAnyOrder("one-parent", "order-of-levels");
  }

  @Test
  void whatHasEndedIsNoPlaceToStartFrom() {
    content.ask(
        """
        MATCH (t {code: 'T1'})
        CREATE (t)<-[:PART_OF {until: date('2024-05-01')}]-(:Unit:Branch {code: 'B', name: 'b', until: date('2024-05-01')})""");
    assertThat(organization.roots(now())).extracting(Root::code).containsExactly("C");
    assertThat(organization.roots(Viewpoint.of(LocalDate.of(2024, 4, 30))))
        .extracting(Root::code)
        .containsExactly("C");
  }

  @Test
  void whoSucceedsIsToldFromTheDayOn() {
    content.ask(
        "MATCH (a {code: 'T1'}), (b {code: 'T2'}) CREATE (a)-[:SUCCEEDED_BY {date: date('2024-05-01')}]->(b)");
    assertThat(successors(LocalDate.of(2024, 4, 30))).isEmpty();
    assertThat(successors(LocalDate.of(2024, 5, 1))).containsExactly("T2");
    var heir = organization.details("T2", Viewpoint.of(LocalDate.of(2024, 5, 1))).orElseThrow();
    assertThat(heir.formers()).extracting(Details.Former::code).containsExactly("T1");
  }

  private List<String> successors(LocalDate day) {
    return organization.details("T1", Viewpoint.of(day)).orElseThrow().successors();
  }

  private Viewpoint now() {
    return Viewpoint.of(TODAY);
  }

  private List<String> childrenOf(String code, LocalDate day) {
    return organization.children(code, 0, 10, Viewpoint.of(day)).items().stream()
        .map(Entry::code)
        .toList();
  }

  private void record(
      LocalDate effective,
      List<Named> named,
      List<Link> partOf,
      List<Link> liesIn,
      List<Link> serves) {
    var stated = new LinkedHashMap<String, Map<String, Object>>();
    named.forEach(one -> put(stated, one.code(), "name", one.name()));
    named.stream()
        .filter(one -> one.level().isUnit())
        .forEach(one -> put(stated, one.code(), "level", one.level().label()));
    partOf.forEach(link -> put(stated, link.code(), "parent_code", link.upper()));
    liesIn.forEach(link -> put(stated, link.code(), "township_code", link.upper()));
    serves.forEach(link -> put(stated, link.code(), "serves", List.of(link.upper())));
    var rows = new ArrayList<Row>();
    stated.forEach((code, values) -> rows.add(row(rows.size(), code, values)));
    var provenance = new Provenance("test", effective, NOW);
    graph.write(
        tx -> {
          recorder.lock(tx, provenance);
          var reconciled = ledger.reconcile(rows, effective, List.of(), tx);
          assertThat(reconciled.complaints()).isEmpty();
          ledger.write(reconciled, provenance, tx, steps -> {});
          recorder.guard(tx, reconciled.touched());
          return null;
        });
  }

  private static void put(
      Map<String, Map<String, Object>> stated, String code, String column, Object value) {
    stated.computeIfAbsent(code, any -> new HashMap<>(Map.of("code", code))).put(column, value);
  }

  private Row row(int number, String code, Map<String, Object> values) {
    boolean isVillage = code.matches("V\\d");
    return new Row(
        kinds.find(isVillage ? "villages" : "units").orElseThrow(),
        new Values(values),
        number,
        "test");
  }

  private record Named(String code, Level level, String name) {}

  private record Link(String code, String upper) {}

  private static Named named(String code, Level level, String name) {
    return new Named(code, level, name);
  }

  private static Link link(String code, String upper) {
    return new Link(code, upper);
  }
}
