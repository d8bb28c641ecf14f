package org.liancun.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.LiancunTest;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.PastImport;
import org.liancun.intake.Undoing;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Nameable;
import org.liancun.organization.Extent;
import org.liancun.organization.Organization;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class EditingIT {

  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate LAST_MONTH = TODAY.minusMonths(1);
  private static final LocalDate BEFORE = TODAY.minusMonths(2);

  @Autowired private Editing editing;
  @Autowired private Kinds kinds;
  @Autowired private Organization organization;
  @Autowired private Graph graph;

  @BeforeEach
  void county() {
    add("units", "code", "C1", "name", "青川县", "level", "县");
    add("units", "code", "T1", "name", "东镇", "level", "乡镇", "parent_code", "C1");
    add("units", "code", "G1", "name", "第一党总支", "level", "党总支", "parent_code", "T1");
    add("units", "code", "G2", "name", "第二党总支", "level", "党总支", "parent_code", "T1");
    add("villages", "code", "V1", "name", "甲村", "township_code", "T1");
    add(
        "units",
        "code",
        "B1",
        "name",
        "甲村党支部",
        "level",
        "党支部",
        "parent_code",
        "G1",
        "serves",
        "V1",
        "since",
        "2020-01-01");
    add("people", "code", "P1", "name", "张三", "stage", "党员", "unit_code", "B1");
    add("people", "code", "P2", "name", "李四", "stage", "党员", "unit_code", "B1");
    add("posts", "person_code", "P1", "unit_code", "B1", "title", "书记", "since", "2021-03-01");
  }

  @Test
  void aBranchMovedAsOfLastMonthIsWhereItWasTheMonthBeforeAndBackAgainAfterUndo() {
    var moved =
        saved(
            new Edit.Amendment(
                open("units", "B1"), Map.of("parent_code", "G2"), false, LAST_MONTH, "县组〔2026〕3号"));
    assertThat(parentOn(TODAY)).isEqualTo("G2");
    assertThat(parentOn(BEFORE)).isEqualTo("G1");
    assertThat(editing.undo(moved, "li")).isInstanceOf(Undoing.Undone.class);
    assertThat(parentOn(TODAY)).isEqualTo("G1");
  }

  @Test
  void aCorrectionHadBeenSoAllAlong() {
    saved(new Edit.Amendment(open("units", "B1"), Map.of("parent_code", "G2"), true, TODAY, ""));
    assertThat(parentOn(TODAY)).isEqualTo("G2");
    assertThat(parentOn(BEFORE)).isEqualTo("G2");
    assertThat(parentOn(LocalDate.of(2020, 1, 1))).isEqualTo("G2");
  }

  @Test
  void theSourceAndTheChangerAreKept() {
    var change = saved(amended("people", "P1", "education", "大专"));
    assertThat(change.file()).isEqualTo("张三");
    var renamed =
        new Edit.Amendment(open("units", "B1"), Map.of("name", "东村党支部"), false, TODAY, "");
    assertThat(saved(renamed).file()).isEqualTo("东村党支部");
    assertThat(change.by()).isEqualTo("wang");
    assertThat(open("people", "P1").record().values().text("source"))
        .isEqualTo("wang " + change.at().toLocalDate());
  }

  @Test
  void anEmptiedColumnIsEmpty() {
    saved(amended("people", "P1", "education", "大专"));
    saved(amended("people", "P1", "education", ""));
    assertThat(open("people", "P1").record().values().get("education")).isNull();
  }

  @Test
  void aPostPassesToAnotherPersonFromADayOn() {
    var post = onlyPost(TODAY);
    saved(new Edit.Amendment(post, Map.of("person_code", "P2"), false, LAST_MONTH, ""));
    assertThat(holderOn(BEFORE)).isEqualTo("P1");
    assertThat(holderOn(TODAY)).isEqualTo("P2");
  }

  @Test
  void aPostThatWasAnothersAllAlongIsCorrected() {
    var change =
        saved(new Edit.Amendment(onlyPost(TODAY), Map.of("person_code", "P2"), true, TODAY, ""));
    assertThat(change.extent()).isEqualTo(new Extent(0, 1, 0));
    assertThat(holderOn(BEFORE)).isEqualTo("P2");
    assertThat(onlyPost(TODAY).record().values().day("since")).isEqualTo(LocalDate.of(2021, 3, 1));
  }

  @Test
  void aPostEndsAndAMistakenOneNeverWas() {
    saved(new Edit.Ending(onlyPost(TODAY), LAST_MONTH, ""));
    assertThat(posts(TODAY)).isEmpty();
    assertThat(holderOn(BEFORE)).isEqualTo("P1");
    var struck = saved(new Edit.Removal(onlyPost(BEFORE), TODAY, ""));
    assertThat(struck.extent()).isEqualTo(new Extent(0, 0, 1));
    assertThat(posts(BEFORE)).isEmpty();
  }

  @Test
  void nobodyIsOfferedAPartyGroupToBelongBelow() {
    add("units", "code", "Q1", "name", "第一党小组", "level", "党小组", "parent_code", "B1");
    var above = kind("units").field("parent_code");
    assertThat(editing.nameable(above, "第一", Viewpoint.of(TODAY), 50))
        .extracting(Nameable::code)
        .containsExactly("G1");
  }

  @Test
  void aUnitEndsWithItsLinks() {
    saved(new Edit.Ending(open("people", "P1"), LAST_MONTH, ""));
    saved(new Edit.Ending(open("people", "P2"), LAST_MONTH, ""));
    saved(new Edit.Ending(onlyPost(TODAY), LAST_MONTH, ""));
    saved(new Edit.Ending(open("units", "B1"), LAST_MONTH, ""));
    assertThat(editing.ids(kind("units"), Viewpoint.of(TODAY), "")).doesNotContain("B1");
    assertThat(editing.ids(kind("units"), Viewpoint.of(BEFORE), "")).contains("B1");
  }

  @Test
  void theSecondOfTwoPeopleIsToldAndShownWhatTheFirstChanged() {
    var seen = open("people", "P1");
    saved(amended("people", "P1", "education", "大专"));
    var second =
        editing.save(new Edit.Amendment(seen, Map.of("gender", "男"), true, TODAY, ""), "zhao");
    assertThat(second)
        .isInstanceOfSatisfying(
            Saving.Overtaken.class,
            overtaken -> {
              assertThat(overtaken.now().record().values().text("education")).isEqualTo("大专");
              assertThat(overtaken.last())
                  .hasValueSatisfying(last -> assertThat(last.by()).isEqualTo("wang"));
            });
    assertThat(open("people", "P1").record().values().get("gender")).isNull();
  }

  @Test
  void aCorrectedLinkIsShownInSteadOfTheOneOpened() {
    var seen = onlyPost(TODAY);
    saved(new Edit.Amendment(seen, Map.of("since", "2022-01-01"), true, TODAY, ""));
    assertThat(editing.save(new Edit.Ending(seen, TODAY, ""), "zhao"))
        .isInstanceOfSatisfying(
            Saving.Overtaken.class,
            overtaken ->
                assertThat(overtaken.now().record().values().day("since"))
                    .isEqualTo(LocalDate.of(2022, 1, 1)));
    saved(new Edit.Removal(onlyPost(TODAY), TODAY, ""));
    assertThat(editing.save(new Edit.Ending(seen, TODAY, ""), "zhao"))
        .isInstanceOf(Saving.Gone.class);
  }

  @Test
  void whatIsTypedWrongIsSaidAtItsFieldAndNothingIsWritten() {
    refusesAt("birth_year", "abc");
    assertThat(
            editing.save(
                new Edit.Addition(kind("units"), Map.of("level", "党支部"), TODAY, ""), "wang"))
        .isInstanceOf(Saving.Wrong.class);
  }

  @Test
  void noFormKeepsANumberOfAnIdentityCardOrATelephone() {
    refusesAt("skills", "电焊13812345678");
    var ground = new Edit.Ending(onlyPost(TODAY), LAST_MONTH, "联系电话13812345678");
    assertThat(editing.save(ground, "wang"))
        .isInstanceOfSatisfying(
            Saving.Unfit.class,
            refused ->
                assertThat(refused.sentence().in(Locale.CHINESE))
                    .isEqualTo("“联系电话……”中有身份证号或电话号码，不能保存，请删去。"));
    assertThat(posts(TODAY)).isNotEmpty();
  }

  @Test
  void aNamesakeInAnotherBranchIsSomebodyElse() {
    var where = Map.of("name", "张三", "stage", "党员", "unit_code", "G2");
    saved(new Edit.Addition(kind("people"), where, TODAY, ""));
    assertThat(editing.ids(kind("people"), Viewpoint.of(TODAY), "张三")).hasSize(2).contains("P1");
    assertThat(open("people", "P1").record().values().text("unit_code")).isEqualTo("B1");
  }

  @Test
  void aRuleOfTheStructureForbids() {
    assertThat(editing.save(new Edit.Ending(open("units", "G1"), LAST_MONTH, ""), "wang"))
        .isInstanceOfSatisfying(
            Saving.Forbidden.class, forbidden -> assertThat(forbidden.breaches()).isNotEmpty());
    assertThat(parentOf("G1", TODAY)).isEqualTo("T1");
  }

  @Test
  void nothingIsAddedTwiceAndNothingChangesForNothing() {
    var again =
        new Edit.Addition(
            kind("people"), Map.of("code", "P1", "name", "王五", "unit_code", "B1"), TODAY, "");
    assertThat(editing.save(again, "wang")).isInstanceOf(Saving.Exists.class);
    assertThat(editing.save(amended("people", "P1", "name", "张三"), "wang"))
        .isInstanceOf(Saving.Idle.class);
  }

  private void refusesAt(String field, String typed) {
    assertThat(editing.save(amended("people", "P1", field, typed), "wang"))
        .isInstanceOfSatisfying(
            Saving.Wrong.class,
            refused ->
                assertThat(refused.complaints())
                    .singleElement()
                    .extracting(Complaint::field)
                    .isEqualTo(kind("people").field(field)));
  }

  private Edit amended(String kind, String code, String column, String text) {
    return new Edit.Amendment(open(kind, code), Map.of(column, text), true, TODAY, "");
  }

  private PastImport saved(Edit edit) {
    var saving = editing.save(edit, "wang");
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    return ((Saving.Saved) saving).change();
  }

  private void add(String kind, String... cells) {
    var texts = new HashMap<String, String>();
    for (int i = 0; i < cells.length; i += 2) {
      texts.put(cells[i], cells[i + 1]);
    }
    saved(new Edit.Addition(kind(kind), texts, TODAY, ""));
  }

  private Opened open(String kind, String id) {
    return editing.open(kind(kind), id, TODAY).orElseThrow();
  }

  private Opened onlyPost(LocalDate day) {
    assertThat(posts(day)).hasSize(1);
    return editing.open(kind("posts"), posts(day).getFirst(), day).orElseThrow();
  }

  private String holderOn(LocalDate day) {
    return onlyPost(day).record().values().text("person_code");
  }

  private List<String> posts(LocalDate day) {
    return editing.ids(kind("posts"), Viewpoint.of(day), "");
  }

  private String parentOn(LocalDate day) {
    return parentOf("B1", day);
  }

  private String parentOf(String code, LocalDate day) {
    return organization.details(code, Viewpoint.of(day)).orElseThrow().parent();
  }

  private Kind kind(String key) {
    return kinds.find(key).orElseThrow();
  }
}
