package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Effect;
import org.liancun.organization.Details;
import org.liancun.organization.Entry;
import org.liancun.organization.Extent;
import org.liancun.organization.Found;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.liancun.organization.Root;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class IntakeIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final IntakeOptions PLAIN = new IntakeOptions(TODAY, false);
  private static final IntakeOptions WITH_BRANCHES = new IntakeOptions(TODAY, true);
  private static final Viewpoint NOW = Viewpoint.of(TODAY);
  private static final String HEADER = "code,name,level,parent_code\n";

  @Autowired private Intake intake;
  @Autowired private Organization organization;
  @Autowired private GraphContent graph;

  @Test
  void takesTheRealListAsItIs() {
    var written = written(CountyList.bytes(), PLAIN);

    assertThat(written.extent().added()).isEqualTo(813);
    assertThat(organization.roots(NOW))
        .containsExactly(
            new Root("110115000000", "大兴区", Level.COUNTY, null, 1, 33),
            new Root("371525000000", "冠县", Level.COUNTY, null, 18, 759));
    assertThat(organization.children("110115105000", 0, 50, NOW).total()).isEqualTo(33);
  }

  @Test
  void findsAVillageByTheInitialsOfItsPinyinAndNamesItsSource() {
    written(CountyList.bytes(), PLAIN);

    var found = organization.search("xbc", null, 0, 10, NOW).items();

    assertThat(found).extracting(Found::name).contains("徐柏村");
    var village = details("110115105227");
    assertThat(village.officialName()).isEqualTo("徐柏村村委会");
    assertThat(village.source()).isEqualTo("名单.csv,第 50 行");
    assertThat(village.parent()).isEqualTo("110115105000");
  }

  @Test
  void theSameListAgainChangesNothing() {
    written(CountyList.bytes(), PLAIN);
    var before = picture();

    var again = ready(CountyList.bytes(), PLAIN);

    assertThat(again.count(Effect.SAME)).isEqualTo(813);
    assertThat(intake.write(again, "admin", Progress.NONE)).isInstanceOf(Outcome.Idle.class);
    assertThat(picture()).isEqualTo(before);
    assertThat(intake.past(10)).hasSize(1);
  }

  @Test
  void otherEncodingsAndAWorkbookGiveTheSameGraph() throws IOException {
    written(CountyList.bytes(), PLAIN);
    var wanted = facts();

    for (var variant : List.of(CountyList.gb18030(), CountyList.marked(), CountyList.workbook())) {
      graph.empty();
      written(variant, PLAIN);
      assertThat(facts()).isEqualTo(wanted);
    }
  }

  @Test
  void aBrokenListIsRefusedAndChangesNothing() {
    written(CountyList.bytes(), PLAIN);
    var before = picture();
    var broken =
        CountyList.text().replace("371525112000,甘官屯镇,township,", "371525112000,甘官屯镇,township,9");

    var preview = new Clerk(intake).preview(CountyList.utf8(broken), PLAIN);

    assertThat(preview)
        .asInstanceOf(type(Preview.Refused.class))
        .satisfies(
            refused ->
                assertThat(refused.findings())
                    .singleElement()
                    .satisfies(
                        finding ->
                            assertThat(finding.sentence(Locale.CHINESE))
                                .isEqualTo("没有上级 9371525000000。是否为 371525000000 冠县？")));
    assertThat(picture()).isEqualTo(before);
  }

  @Test
  void renamesAndKeepsTheFormerNameAsAnAlias() {
    written(CountyList.bytes(), PLAIN);

    var written = written(CountyList.utf8(CountyList.text().replace("徐柏村村委会", "徐白村村委会")), PLAIN);

    assertThat(written.extent().changed()).isEqualTo(1);
    var village = details("110115105227");
    assertThat(village.name()).isEqualTo("徐白村");
    assertThat(village.aliases()).containsExactlyInAnyOrder("徐柏村", "徐柏村村委会", "徐白村村委会");
  }

  @Test
  void movesFromOneTownshipToAnotherOnTheEffectiveDay() {
    written(CountyList.bytes(), PLAIN);
    var moved = HEADER + "371525001200,耿儿庄村委会,village,371525002000\n";

    var preview = ready(CountyList.utf8(moved), PLAIN);

    assertThat(preview.with(Effect.CHANGED))
        .flatExtracting(Change::differences)
        .containsExactly(
            new Change.Difference(
                Wording.of(Message.of("intake.upper")), Wording.of("清泉街道"), Wording.of("崇文街道")));
    new Clerk(intake).write(preview);
    assertThat(details("371525001200").parent()).isEqualTo("371525002000");
    var before = Viewpoint.of(TODAY.minusDays(1));
    assertThat(organization.details("371525001200", before).map(Details::parent))
        .contains("371525001000");
  }

  @Test
  void makesABranchForEachVillageThatHasNone() {
    var written = written(CountyList.bytes(), WITH_BRANCHES);

    assertThat(written.extent().added()).isEqualTo(813 + 792);
    var branches = organization.children("110115105000", 0, 50, NOW).items();
    assertThat(branches).hasSize(33).extracting(Entry::name).contains("徐柏村党支部");
    assertThat(intake.write(ready(CountyList.bytes(), WITH_BRANCHES), "admin", Progress.NONE))
        .isInstanceOf(Outcome.Idle.class);
  }

  @Test
  void branchesCanComeLater() {
    written(CountyList.bytes(), PLAIN);

    assertThat(written(CountyList.bytes(), WITH_BRANCHES).extent().added()).isEqualTo(792);
  }

  @Test
  void cancellingMidWayLeavesNothing() {
    var seen = new AtomicReference<>(0);
    var progress =
        new Progress() {
          @Override
          public void advanced(int done, int of) {
            seen.set(done);
          }

          @Override
          public boolean isCancelled() {
            return seen.get() > 0;
          }
        };

    var outcome = intake.write(ready(CountyList.bytes(), WITH_BRANCHES), "admin", progress);

    assertThat(outcome).isInstanceOf(Outcome.Cancelled.class);
    assertThat(seen.get()).isPositive();
    assertThat(picture()).isEqualTo("0 0 0");
  }

  @Test
  void tellsOfItsProgressToTheEnd() {
    var last = new AtomicReference<>("");

    intake.write(
        ready(CountyList.bytes(), PLAIN), "admin", (done, of) -> last.set(done + "/" + of));

    assertThat(last.get()).isEqualTo("1624/1624");
  }

  @Test
  void aChangeBetweenPreviewAndWritingIsNotOverrun() {
    var preview = ready(CountyList.bytes(), PLAIN);
    written(CountyList.utf8(HEADER + "371525000000,冠州,county,\n"), PLAIN);
    var before = picture();

    var outcome = intake.write(preview, "admin", Progress.NONE);

    assertThat(outcome)
        .asInstanceOf(type(Outcome.Refused.class))
        .satisfies(
            refused ->
                assertThat(refused.sentence().in(Locale.CHINESE)).contains("没有写入；这是重新核对的结果"));
    assertThat(picture()).isEqualTo(before);
  }

  @Test
  void ofTwoImportsAtOnceOneIsWrittenAndTheOtherSeesIt() {
    var preview = ready(CountyList.bytes(), PLAIN);

    var outcomes =
        List.of(later(preview), later(preview)).stream().map(CompletableFuture::join).toList();

    assertThat(outcomes)
        .hasOnlyElementsOfTypes(Outcome.Written.class, Outcome.Refused.class)
        .satisfiesOnlyOnce(o -> assertThat(o).isInstanceOf(Outcome.Written.class));
    assertThat(picture()).isEqualTo("813 811 1");
  }

  @Test
  void listsPastImportsNewestFirst() {
    written(CountyList.utf8(HEADER + "371525000000,冠县,county,\n"), PLAIN);
    written(CountyList.bytes(), PLAIN);

    assertThat(intake.past(10))
        .extracting(PastImport::file, PastImport::by, PastImport::extent)
        .containsExactly(
            tuple("名单.csv", "admin", new Extent(812, 0, 0)),
            tuple("名单.csv", "admin", new Extent(1, 0, 0)));
  }

  @Test
  void aPastImportIsOfTheKindsOfWhichSomethingWasNew() {
    written(CountyList.bytes(), PLAIN);
    var list = new Upload("a.csv", CountyList.bytes());
    var units =
        TwoTownships.file("units", "code,name,level,parent_code\nB1,甲支部,党支部,371525000000\n");
    var posts = TwoTownships.file("posts", "person_code,unit_code,title\n");
    var reading = (Reading.Understood) intake.read(List.of(list, units, posts));

    new Clerk(intake).write((Preview.Ready) intake.preview(reading, PLAIN));

    assertThat(intake.past(1)).extracting(PastImport::kind).containsExactly("units");
  }

  @Test
  void anImportIsTakenBackAsAWholeUnlessALaterOneBuildsOnIt() {
    written(CountyList.bytes(), PLAIN);
    var before = picture();
    written(
        CountyList.utf8(
            HEADER
                + "371525001200,耿儿庄新村村委会,village,371525002000\n"
                + "371525001299,新设村村委会,village,371525001000\n"),
        PLAIN);
    var imports = intake.past(10);

    assertThat(intake.undo(imports.get(1), "admin"))
        .isInstanceOfSatisfying(
            Undoing.Refused.class,
            refused ->
                assertThat(refused.sentence().in(java.util.Locale.CHINESE)).contains("请先撤销"));
    assertThat(intake.undo(imports.getFirst(), "admin")).isInstanceOf(Undoing.Undone.class);
    assertThat(picture().replaceFirst(" \\d+$", "")).isEqualTo(before.replaceFirst(" \\d+$", ""));
    assertThat(details("371525001200").parent()).isEqualTo("371525001000");
    assertThat(intake.undo(imports.get(1), "admin")).isInstanceOf(Undoing.Undone.class);
    assertThat(graph.count("MATCH (n:Unit|Village|Former) RETURN count(n)")).isZero();
    assertThat(intake.past(10)).allMatch(PastImport::undone);
  }

  @Test
  void filesThatBelongTogetherAreCheckedTogether() {
    var county = new Upload("县.csv", CountyList.utf8(HEADER + "371525000000,冠县,county,\n"));
    var township =
        new Upload("乡.csv", CountyList.utf8(HEADER + "371525200000,斜店乡,township,371525000000\n"));

    var reading = intake.read(List.of(township, county));

    assertThat(reading)
        .asInstanceOf(type(Reading.Understood.class))
        .extracting(understood -> intake.preview(understood, PLAIN))
        .isInstanceOf(Preview.Ready.class);
  }

  private CompletableFuture<Outcome> later(Preview.Ready preview) {
    return CompletableFuture.supplyAsync(() -> intake.write(preview, "admin", Progress.NONE));
  }

  private PastImport written(byte[] file, IntakeOptions options) {
    return new Clerk(intake).written(file, options);
  }

  private Preview.Ready ready(byte[] file, IntakeOptions options) {
    return new Clerk(intake).ready(file, options);
  }

  private Details details(String code) {
    return organization.details(code, NOW).orElseThrow();
  }

  private String picture() {
    var counts =
        graph
            .ask(
                """
                RETURN COUNT { (n) WHERE n:Unit OR n:Village } AS nodes,
                  COUNT { ()-[:PART_OF|LIES_IN|SERVES]->() } AS links, COUNT { (:Import) } AS imports
                """)
            .getFirst();
    return counts.values().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  private List<Map<String, Object>> facts() {
    return graph
        .ask(
            """
            MATCH (n) WHERE n:Unit OR n:Village
            OPTIONAL MATCH (n)-[r:PART_OF|LIES_IN]->(upper)
            RETURN n.code AS code, n.name AS name, n.aliases AS aliases, n.pinyin AS pinyin,
              labels(n) AS labels, upper.code AS upper, coalesce(r.until, '') AS until
            ORDER BY code
            """)
        .stream()
        .map(org.neo4j.driver.Record::asMap)
        .toList();
  }
}
