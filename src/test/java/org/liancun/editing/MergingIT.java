package org.liancun.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.editing.Merging.Founded;
import org.liancun.editing.Merging.Remaining;
import org.liancun.editing.Merging.Union;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Intake;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Preview;
import org.liancun.intake.Reading;
import org.liancun.intake.Undoing;
import org.liancun.intake.Upload;
import org.liancun.intake.export.Export;
import org.liancun.intake.export.Format;
import org.liancun.intake.export.Selection;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Entry;
import org.liancun.organization.Organization;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class MergingIT {

  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final LocalDate EVE = DAY.minusDays(1);

  @Autowired private Mergers mergers;
  @Autowired private Elections elections;
  @Autowired private Editing editing;
  @Autowired private Organization organization;
  @Autowired private Graph graph;
  @Autowired private Ledger ledger;
  @Autowired private Kinds kinds;
  @Autowired private GraphContent content;

  @Autowired private Export export;
  @Autowired private Intake intake;

  private SmallCounty county;

  @BeforeEach
  void aCounty() {
    county = new SmallCounty(graph, ledger, kinds, content);
    county.write(SmallCounty.LINES, BEFORE);
  }

  @Test
  void twoVillagesAndTheirBranchesBecomeNewOnesWithAllThatLeadsToThem() {
    var before = county.all();
    var saving = mergers.save(intoNewOnes(), "clerk");
    assertThat(saving).isInstanceOf(Saving.Saved.class);

    assertThat(below("G", EVE)).containsExactly("B1", "B2", "B3");
    assertThat(below("G", DAY)).containsExactly("B3", "BN");
    assertThat(county.links("SUCCEEDED_BY", DAY))
        .containsExactly("B1-BN", "B2-BN", "V1-VN", "V2-VN");
    assertThat(county.links("LIES_IN", DAY)).containsExactly("I-C", "V3-T1", "V9-T2", "VN-T1");
    assertThat(county.links("PART_OF", DAY))
        .containsExactly("B3-G", "BN-G", "G-T1", "T1-C", "T2-C2", "X2-BN");
    assertThat(county.links("SERVES", DAY)).containsExactly("B3-V3", "BN-VN");
    assertThat(county.links("SERVES", EVE)).containsExactly("B1-V1", "B2-V2", "B3-V3");
    assertThat(county.links("BELONGS_TO", DAY)).containsExactly("P1-BN", "P2-BN", "P3-X2", "P4-B3");
    assertThat(county.links("WITHIN", DAY)).containsExactly("V2-1-VN");
    assertThat(county.links("NEIGHBOURS", DAY)).containsExactly("V3-VN");
    assertThat(county.links("RELIES_ON", DAY)).containsExactly("VN-果品", "VN-蔬菜", "VN-轴承");
    assertThat(county.links("NEEDS", DAY)).containsExactly("VN-技术");
    assertThat(county.links("RESPONSIBLE_FOR", DAY)).containsExactly("I-VN", "P4-BN");
    assertThat(county.links("HELPER", DAY)).containsExactly("J2-V3");
    assertThat(county.links("HELPED", DAY)).containsExactly("J2-VN");
    assertThat(county.links("GIVES", DAY)).containsExactly("I-N2", "VN-N1");
    assertThat(county.links("REACHES", DAY)).containsExactly("N1-V3", "N2-VN");
    assertThat(county.links("CONCERNS", DAY)).containsExactly("R0-B2", "R1-BN");
    assertThat(county.links("OF", DAY)).hasSize(1).allMatch(link -> link.endsWith("-B2"));
    assertThat(county.links("REPORTED", DAY)).containsExactly("V1-V1/2025", "V2-V2/2025");
    assertThat(posts(DAY, "BN", "VN")).containsExactly("P1 主任 VN", "P1 书记 BN");
    assertThat(content.count("MATCH (p:Pairing {code: 'J1', status: 'ENDED'}) RETURN count(p)"))
        .isOne();

    assertThat(editing.undo(((Saving.Saved) saving).change(), "clerk"))
        .isInstanceOf(Undoing.Undone.class);
    assertThat(county.all()).isEqualTo(before);
  }

  @Test
  void ofTwoVillagesOneGoesOnAndBothBranchesServeIt() {
    var before = county.all();
    var merging = merging(new Union(List.of("V1", "V2"), new Remaining("V1")));
    assertThat(mergers.outlook(merging))
        .isInstanceOfSatisfying(
            Outlook.Open.class,
            open -> {
              assertThat(open.ending()).isOne();
              assertThat(open.moves())
                  .containsEntry("SERVES", 1)
                  .containsEntry("WITHIN", 1)
                  .containsEntry("pairings", 1)
                  .doesNotContainKey("NEIGHBOURS");
            });
    var saving = mergers.save(merging, "clerk");
    assertThat(saving).isInstanceOf(Saving.Saved.class);

    assertThat(county.links("SERVES", DAY)).containsExactly("B1-V1", "B2-V1", "B3-V3");
    assertThat(county.links("NEIGHBOURS", DAY)).containsExactly("V1-V3");
    assertThat(county.links("RELIES_ON", DAY)).containsExactly("V1-果品", "V1-蔬菜", "V1-轴承");
    assertThat(
            content
                .ask(
                    "MATCH (:Village {code: 'V1'})-[r:RELIES_ON]->(i) WHERE r.until IS NULL"
                        + " RETURN i.name AS name ORDER BY r.rank")
                .stream()
                .map(row -> row.get("name").asString()))
        .containsExactly("蔬菜", "轴承", "果品");
    assertThat(county.links("REACHES", DAY)).containsExactly("N1-V3", "N2-V1");

    assertThat(editing.undo(((Saving.Saved) saving).change(), "clerk"))
        .isInstanceOf(Undoing.Undone.class);
    assertThat(county.all()).isEqualTo(before);
  }

  @Test
  void aMergedVillageAndBranchAreFoundByTheirOldNamesAndCodes() {
    mergers.save(intoNewOnes(), "clerk");
    for (var old : List.of("乙村", "V2")) {
      assertThat(organization.search(old, null, 0, 10, Viewpoint.of(DAY)).items())
          .as(old)
          .anySatisfy(
              found -> {
                assertThat(found.code()).isEqualTo("VN");
                assertThat(found.former()).isEqualTo("乙村");
              });
    }
    assertThat(organization.path("V2", Viewpoint.of(DAY)))
        .extracting(Ancestor::code)
        .containsExactly("C", "T1", "G", "BN");
    assertThat(organization.path("V2", Viewpoint.of(EVE)))
        .extracting(Ancestor::code)
        .containsExactly("C", "T1", "G", "B2");
    assertThat(organization.details("V2", Viewpoint.of(DAY)).orElseThrow().successors())
        .containsExactly("VN");
  }

  @Test
  void aLinkThatWasToEndLaterIsCutAndEndsThenAtTheHeir() {
    county.write(
        "posts person_code=P5 unit_code=B2 title=第一书记 since=2025-01-01 until=2027-01-01", BEFORE);
    var saving = mergers.save(merging(new Union(List.of("B1", "B2"), new Remaining("B1"))), "x");
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    assertThat(posts(LocalDate.of(2026, 12, 31), "B1")).contains("P5 第一书记 B1");
    assertThat(posts(LocalDate.of(2027, 1, 1), "B1")).doesNotContain("P5 第一书记 B1");
    assertThat(posts(EVE, "B2")).contains("P5 第一书记 B2");
    assertThat(posts(DAY, "B2")).isEmpty();
  }

  @Test
  void nothingIsMergedTwice() {
    var again = intoNewOnes();
    mergers.save(again, "clerk");
    assertThat(sentence(again)).isEqualTo("editing.merging.ended");
  }

  @Test
  void whatCannotBeOneIsRefusedInASentence() {
    assertThat(sentence(merging(new Union(List.of("V1", "V9"), new Remaining("V1")))))
        .isEqualTo("editing.merging.counties");
    assertThat(sentence(merging(new Union(List.of("B1", "X2"), new Remaining("B1")))))
        .isEqualTo("editing.merging.level");
    assertThat(sentence(merging(new Union(List.of("T1", "T2"), new Remaining("T1")))))
        .isEqualTo("editing.merging.level");
    assertThat(sentence(merging(new Union(List.of("B1"), new Remaining("B1")))))
        .isEqualTo("editing.merging.fewer-than-two");
    assertThat(sentence(merging(new Union(List.of("B1", "B8"), new Remaining("B1")))))
        .isEqualTo("editing.merging.unknown");
    assertThat(sentence(merging(new Union(List.of("B1", "B2"), new Founded("B3", "新", "G")))))
        .isEqualTo("editing.merging.taken");
    assertThat(sentence(merging(new Union(List.of("B1", "B2"), new Founded("", "新", "G")))))
        .isEqualTo("editing.merging.nameless");
  }

  @Test
  void whatWentOutOfADayBeforeComesBack() throws IOException {
    assertThat(mergers.save(intoNewOnes(), "clerk")).isInstanceOf(Saving.Saved.class);
    var out = new ByteArrayOutputStream();
    export.write(new Selection(kinds.all(), Viewpoint.of(EVE), Locale.CHINESE), Format.XLSX, out);
    var reading =
        (Reading.Understood) intake.read(List.of(new Upload("a.xlsx", out.toByteArray())));

    assertThat(intake.preview(reading, new IntakeOptions(EVE, false)))
        .isInstanceOfSatisfying(Preview.Ready.class, ready -> assertThat(ready.isIdle()).isTrue());
    assertThat(intake.preview(reading, new IntakeOptions(DAY.plusMonths(8), false)))
        .isInstanceOfSatisfying(
            Preview.Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(fault -> fault.column() + fault.value())
                    .containsExactly("上级代码B2", "村代码V2", "乙方V2"));
    assertThat(intake.preview(reading, new IntakeOptions(DAY, false)))
        .isInstanceOfSatisfying(
            Preview.Refused.class,
            refused ->
                assertThat(refused.findings().getFirst().suggested(Locale.CHINESE))
                    .isEqualTo(
                        "乙村党支部（B2）已于 2026-03-01 并入新村党支部（BN）：从那天起请写新村党支部（BN）；"
                            + "如果这是那天以前的表，请把生效日期改到那天以前。"));
  }

  @Test
  void aPostFilledMeanwhileIsNotLost() {
    var mine = merging(new Union(List.of("B1", "B2"), new Remaining("B1")));
    county.write("posts person_code=P5 unit_code=B2 title=副书记 since=2026-02-01", EVE);
    assertThat(mergers.save(mine, "clerk")).isInstanceOf(Saving.Outdated.class);
  }

  /** Both villages and both branches become new ones; of the posts those of one person go on. */
  private Merging intoNewOnes() {
    var posts = elections.posts(List.of("V1", "V2", "B1", "B2"), Viewpoint.of(DAY));
    return new Merging(
        List.of(
            new Union(List.of("V1", "V2"), new Founded("VN", "新村", "T1")),
            new Union(List.of("B1", "B2"), new Founded("BN", "新村党支部", "G"))),
        posts.stream().map(Slate.Post::id).collect(Collectors.toSet()),
        posts.stream()
            .filter(post -> post.holder().code().equals("P1"))
            .map(Slate.Post::id)
            .collect(Collectors.toSet()),
        DAY,
        "县发〔2026〕8号");
  }

  /** All posts go on, but for the second secretary's. */
  private Merging merging(Union union) {
    var posts = elections.posts(union.codes(), Viewpoint.of(DAY));
    return new Merging(
        List.of(union),
        posts.stream().map(Slate.Post::id).collect(Collectors.toSet()),
        posts.stream()
            .filter(post -> !post.holder().code().equals("P2"))
            .map(Slate.Post::id)
            .collect(Collectors.toSet()),
        DAY,
        "");
  }

  private String sentence(Merging merging) {
    return mergers.save(merging, "clerk") instanceof Saving.Unfit unfit
        ? unfit.sentence().key()
        : "";
  }

  private List<String> posts(LocalDate day, String... places) {
    return elections.posts(List.of(places), Viewpoint.of(day)).stream()
        .map(post -> post.holder().code() + " " + post.title() + " " + post.place())
        .sorted()
        .toList();
  }

  private List<String> below(String code, LocalDate day) {
    return organization.children(code, 0, 10, Viewpoint.of(day)).items().stream()
        .map(Entry::code)
        .toList();
  }
}
