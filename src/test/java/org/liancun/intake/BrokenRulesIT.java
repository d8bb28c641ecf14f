package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows that are right by themselves, but would break a rule beside what is there. */
@LiancunTest
class BrokenRulesIT {

  private static final IntakeOptions NOW = new IntakeOptions(LocalDate.of(2026, 11, 22), false);

  @Autowired private Intake intake;
  @Autowired private GraphContent graph;

  private Clerk clerk;

  @BeforeEach
  void bringIn() {
    clerk = new Clerk(intake);
    clerk.write(clerk.ready(NOW, TwoTownships.all()));
  }

  @Test
  void aSecondSecretaryIsFoundFaultWithAtTheRowOfTheSheet() {
    assertThat(faults("posts", "person_code,unit_code,title,since", "P2,B1,书记,2026-01-01"))
        .containsExactly(
            "2 person_code [P2] 甲村党支部（B1）的书记在同一天会有两人担任：张一（P1），2021-05-01 起；李二（P2），2026-01-01 起。请给张一（P1）写明结束日期，最晚 2026-01-01。");
  }

  @Test
  void twoSecretariesOfOneSheetAreFoundFaultWithAtBothRowsAndNowhereElse() {
    assertThat(
            faults(
                "posts",
                "person_code,unit_code,title,since",
                "P4,B2,书记,2026-01-01",
                "P2,Z1,书记,2026-01-01",
                "P3,Z1,书记,2026-03-01",
                "P4,Z1,委员,2026-03-01"))
        .extracting(fault -> fault.substring(0, fault.indexOf('的')))
        .containsExactly("3 person_code [P2] 东镇党总支（Z1）", "4 person_code [P3] 东镇党总支（Z1）");
  }

  @Test
  void aMemberFromBeforeTheBranchWasFoundedIsFoundFaultWithAtTheBeginning() {
    assertThat(faults("people", "code,name,stage,unit_code,since", "P9,周九,党员,B1,2019-05-01"))
        .containsExactly(
            "2 since [2019-05-01] 周九（P9）编入甲村党支部（B1），从 2019-05-01 开始，而甲村党支部（B1）于 2020-01-01 才成立。请把开始日期改为 2020-01-01 或更晚，或把甲村党支部（B1）的成立日期改为 2019-05-01 或更早。");
  }

  @Test
  void aBranchThatEndsWithPeopleInItIsFoundFaultWithAtItsEnd() {
    assertThat(faults("units", "code,name,level,until", "B1,甲村党支部,党支部,2026-10-31"))
        .containsExactly(
            "2 until [2026-10-31] 甲村党支部（B1）只到 2026-10-31，却还有 4 项关系没有结束：张一、李二等。请先把它们转到别处或写明结束日期。");
  }

  @Test
  void aVillageWithTheCodeOfACountyIsFoundFaultWith() {
    assertThat(faults("villages", "code,name,township_code", "990001000000,占码村,990001101000"))
        .containsExactly("2 code [990001000000] 代码 990001000000 已由青山县使用，请换一个代码。");
  }

  @Test
  void linksThatStandByThemselvesAreProvedWhoeverTheyBeginAt() {
    assertThat(faults("posts", "person_code,unit_code,title,since", "P4,B1,委员,2019-05-01"))
        .singleElement()
        .asString()
        .startsWith("2 since [2019-05-01] 赵四（P4）任职于甲村党支部（B1），从 2019-05-01 开始，");
    assertThat(
            faults("responsibilities", "holder_code,target_code,role,since", "D1,B1,包村,2019-05-01"))
        .singleElement()
        .asString()
        .startsWith("2 since [2019-05-01] 农业农村局（D1）包联甲村党支部（B1），从 2019-05-01 开始，");
  }

  @Test
  void aCodeThatNobodyWroteIsNotToldNorTheWordsOfTheGraph() {
    assertThat(faults("people", "name,stage,unit_code,since", "周九,党员,甲村党支部,2019-05-01"))
        .singleElement()
        .asString()
        .startsWith("2 since [2019-05-01] 周九编入甲村党支部（B1），从 2019-05-01 开始，");
  }

  @Test
  void aLevelThatUnitsBelowItDoNotAllowIsFoundFaultWithAtItsRow() {
    assertThat(faults("units", "code,name,level", "Z1,东镇党总支,党小组"))
        .containsExactly(
            "2 level [党小组] 甲村党支部（B1）是党支部，不能在东镇党总支（Z1）之下，后者是党小组：层级次序不对。",
            "2 level [党小组] 乙村党支部（B2）是党支部，不能在东镇党总支（Z1）之下，后者是党小组：层级次序不对。");
  }

  @Test
  void wrongCellsAndBrokenRulesAreToldTogether() {
    assertThat(
            faults(
                "posts", "person_code,unit_code,title,since", "P2,B1,书记,2026-01-01", "P3,B2,委员,去年"))
        .extracting(fault -> fault.substring(0, fault.indexOf(']')))
        .containsExactly("2 person_code [P2", "3 since [去年");
  }

  @Test
  void whatWouldBeRightIfWrongRowsWereRightIsNoFault() {
    assertThat(
            faults(
                "posts",
                "person_code,unit_code,title,since,until",
                "P2,B1,书记,2026-01-01,",
                "P1,B1,书记,2021-05-01,前年",
                "P4,Z1,书记,2026-01-01,",
                "P3,Z1,书记,2021-01-01,去年"))
        .extracting(fault -> fault.substring(0, fault.indexOf(']')))
        .containsExactly("3 until [前年", "5 until [去年");
    assertThat(
            faults(
                "posts",
                "person_code,unit_code,title,since,until",
                "P2,B1,书记,2026-01-01,",
                "张衣,B1,书记,,2026-01-01"))
        .extracting(fault -> fault.substring(0, fault.indexOf(']')))
        .containsExactly("3 person_code [张衣");
  }

  @Test
  void whatNamesAWrongRowIsNotWrongForThat() {
    var people =
        TwoTownships.file(
            "people", "name,stage,unit_code,since,until\n周九,党员,B1,2026-02-01,2026-01-01\n");
    var posts =
        TwoTownships.file(
            "posts", "person_code,unit_code,title,since\n周九,B2,书记,\nP2,B1,书记,2026-01-01\n");

    assertThat(Clerk.told(clerk.refused(NOW, people, posts)))
        .extracting(fault -> fault.substring(0, fault.indexOf(']')))
        .containsExactly("2 until [2026-01-01", "3 person_code [P2");
  }

  @Test
  void aWrongRowOfAnOfficialListIsToldOnce() {
    var list =
        TwoTownships.file(
            "区划名单",
            "code,name,level,parent_code\n990001101000,东镇,乡镇,990001000000\n990001101209,丁村,街坊,990001101000\n990001101210,戊村,村,990001101000\n");
    var posts =
        TwoTownships.file(
            "posts",
            "person_code,unit_code,title,since\nP3,990001101210,村委会主任,\nP2,B1,书记,2026-01-01\n");

    assertThat(Clerk.told(clerk.refused(NOW, list, posts)))
        .extracting(fault -> fault.substring(0, fault.indexOf(']')))
        .containsExactly("3 level [街坊", "3 person_code [P2");
  }

  @Test
  void aReferenceByTheOfficialNameOfAVillageIsUnderstood() {
    var header = "person_code,unit_code,title,since\n";
    for (var form : List.of("甲村村民委员会", "甲村委会", "甲村民委员会")) {
      assertThat(
              clerk.preview(
                  NOW, TwoTownships.file("posts", header + "P2," + form + ",村委会委员,2026-01-01")))
          .as(form)
          .isInstanceOf(Preview.Ready.class);
    }
  }

  @Test
  void aNewVillageIsNamedByEachOfItsFormsInTheSameImport() {
    var villages =
        TwoTownships.file("villages", "code,name,township_code\n990001101299,新开村民委员会,990001101000");
    for (var form : List.of("新开村", "新开村民委员会", "新开村委会")) {
      var statistics =
          TwoTownships.file("statistics", "village_code,year,population\n" + form + ",2025,9");
      assertThat(clerk.preview(NOW, villages, statistics))
          .as(form)
          .isInstanceOf(Preview.Ready.class);
    }
  }

  @Test
  void whatOnlyHappensMeanwhileIsFoundFaultWithWhenItIsWritten() {
    var header = "person_code,unit_code,title,since\n";
    var mine = clerk.ready(NOW, TwoTownships.file("posts", header + "P4,B2,书记,2026-01-01"));
    var another = clerk.ready(NOW, TwoTownships.file("posts", header + "P5,B2,书记,2026-02-01"));
    clerk.write(another);
    var before = graph.everything();

    var outcome = intake.write(mine, "admin", Progress.NONE);

    assertThat(outcome).isInstanceOf(Outcome.Faulty.class);
    assertThat(Clerk.told(((Outcome.Faulty) outcome).faults()))
        .containsExactly(
            "2 person_code [P4] 乙村党支部（B2）的书记在同一天会有两人担任：赵四（P4），2026-01-01 起；张一（P5），2026-02-01 起。请给赵四（P4）写明结束日期，最晚 2026-02-01。");
    assertThat(graph.everything()).isEqualTo(before);
  }

  @Test
  void unitsInAFileWhoseNameTellsNothingAreNoOfficialList() {
    var text = "code,name,level,parent_code\nB9,己村党支部,党支部,Z1\n";

    var units = clerk.preview(NOW, TwoTownships.file("新建1", text));
    var list =
        clerk.preview(
            NOW,
            TwoTownships.file(
                "新建1", "code,name,level,parent_code\n990001101209,己村,村,990001101000\n"));

    assertThat(units).isInstanceOf(Preview.Ready.class);
    assertThat(units.notes())
        .extracting(note -> note.in(Locale.CHINESE))
        .containsExactly("新建1.csv：按“组织”读取。如不对，请用表类的名称（如“组织”）命名工作表或文件。");
    assertThat(((Preview.Ready) list).reading().sheets().getFirst().kind().key())
        .isEqualTo("divisions");
    assertThat(intake.read(List.of(TwoTownships.file("新建1", text)), "divisions"))
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            told -> {
              assertThat(told.sheets().getFirst().kind().key()).isEqualTo("divisions");
              assertThat(told.notes()).isEmpty();
            });
  }

  private List<String> faults(String kind, String... lines) {
    var before = graph.everything();
    var refused = clerk.refused(NOW, TwoTownships.file(kind, String.join("\n", lines)));
    assertThat(graph.everything()).isEqualTo(before);
    return Clerk.told(refused);
  }
}
