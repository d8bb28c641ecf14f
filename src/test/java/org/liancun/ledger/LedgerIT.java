package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liancun.LiancunTest;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;
import org.liancun.organization.Provenance;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class LedgerIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired private Graph graph;
  @Autowired private Ledger ledger;
  @Autowired private Kinds kinds;
  @Autowired private Organization organization;

  private final List<Row> rows = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();

  @Test
  void recordsOfEveryKindNameEachOtherAndAreTheSameTheSecondTime() {
    county();
    var first = write(TODAY);
    assertThat(first.complaints()).isEmpty();
    assertThat(first.changes()).allMatch(change -> change.effect() == Effect.ADDED);

    var second = write(TODAY);
    assertThat(second.complaints()).isEmpty();
    assertThat(second.changes()).filteredOn(change -> change.effect() != Effect.SAME).isEmpty();
    assertThat(second.steps()).isZero();
  }

  @Test
  void aBranchMovedAsOfLastMonthIsWhereItWasTheMonthBefore() {
    county();
    write(TODAY);
    rows.clear();
    row("units", "code", "B1", "name", "甲村党支部", "level", "党支部", "parent_code", "G2");
    var moved = write(TODAY.minusMonths(1));
    assertThat(moved.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.effect()).isEqualTo(Effect.CHANGED);
              assertThat(change.differences())
                  .singleElement()
                  .satisfies(
                      difference -> {
                        assertThat(difference.before()).isEqualTo("G1");
                        assertThat(difference.after()).isEqualTo("G2");
                      });
            });
    assertThat(parentOn(TODAY)).isEqualTo("G2");
    assertThat(parentOn(TODAY.minusMonths(2))).isEqualTo("G1");
  }

  @Test
  void whatASheetGetsWrongIsAllSaidAndNothingIsWritten() {
    row("units", "code", "T1", "name", "东镇", "level", "镇子");
    row("villages", "code", "V1", "name", "甲村", "township_code", "T9", "longitude", "东");
    row("posts", "person_code", "王五", "unit_code", "T1");
    var refused = write(TODAY);
    assertThat(refused.changes()).isEmpty();
    assertThat(all(refused))
        .extracting(Complaint::rule)
        .containsExactlyInAnyOrder(
            "ledger.rule.word",
            "ledger.rule.decimal",
            "ledger.rule.missing",
            "ledger.rule.unknown",
            "ledger.rule.unknown",
            "ledger.rule.missing");
  }

  @Test
  void aPersonWithoutNumberIsFoundByNameAndBranch() {
    county();
    write(TODAY);
    rows.clear();
    row("people", "name", "李四", "unit_code", "甲村第一党小组", "education", "大专");
    var changes = write(TODAY).changes();
    assertThat(changes)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.effect()).isEqualTo(Effect.CHANGED);
              assertThat(change.code()).isEqualTo("P2");
            });
  }

  private String parentOn(LocalDate day) {
    return organization.details("B1", new Viewpoint(day, null)).orElseThrow().parent();
  }

  private List<Complaint> all(Reconciled reconciled) {
    var all = new ArrayList<>(complaints);
    all.addAll(reconciled.complaints());
    return all;
  }

  private Reconciled write(LocalDate effective) {
    return graph.write(
        tx -> {
          var reconciled = ledger.reconcile(rows, effective, List.of(), tx);
          if (reconciled.complaints().isEmpty() && complaints.isEmpty()) {
            ledger.write(
                reconciled,
                new Provenance(
                    UUID.randomUUID().toString(),
                    effective,
                    OffsetDateTime.of(2026, 11, 22, 8, 0, 0, 0, ZoneOffset.UTC)),
                tx,
                steps -> {});
          }
          return reconciled;
        });
  }

  private void row(String kind, String... cells) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      map.put(cells[i], cells[i + 1]);
    }
    rows.add(
        Cells.row(
            kinds.find(kind).orElseThrow(),
            map,
            rows.size(),
            "测试," + rows.size(),
            complaints::add));
  }

  private void county() {
    row(
        "posts",
        "person_code",
        "张三",
        "unit_code",
        "甲村党支部",
        "title",
        "书记",
        "body",
        "支部",
        "since",
        "2021-03");
    row("units", "code", "C", "name", "青禾县", "level", "县");
    row("units", "code", "T", "name", "东镇", "level", "乡镇", "parent_code", "C");
    row("units", "code", "G1", "name", "第一联村党总支", "level", "党总支", "parent_code", "T");
    row("units", "code", "G2", "name", "第二联村党总支", "level", "党总支", "parent_code", "东镇");
    row(
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
        "V1");
    row(
        "units",
        "code",
        "B2",
        "name",
        "乙村党支部",
        "level",
        "党支部",
        "parent_code",
        "G2",
        "serves",
        "乙村");
    row("units", "name", "甲村第一党小组", "level", "党小组", "parent_code", "甲村党支部");
    row(
        "villages",
        "code",
        "V1",
        "name",
        "甲村村民委员会",
        "township_code",
        "T",
        "longitude",
        "115.2",
        "latitude",
        "36.5",
        "datum",
        "WGS-84",
        "industries",
        "蔬菜、轴承",
        "needs",
        "技术");
    row("villages", "code", "V2", "name", "乙村", "township_code", "东镇", "industries", "蔬菜");
    row("statistics", "village_code", "V1", "year", "2025年", "population", "1,020", "rating", "强");
    row(
        "neighbours",
        "village_code",
        "V2",
        "neighbour_code",
        "V1",
        "metres",
        "820",
        "derived",
        "是");
    row("institutions", "code", "I1", "name", "县农业局", "kind", "部门", "unit_code", "C");
    row(
        "people",
        "code",
        "P1",
        "name",
        "张三",
        "gender",
        "男",
        "birth_year",
        "1975",
        "joined",
        "2001.7",
        "unit_code",
        "B1",
        "skills",
        "大棚、嫁接");
    row("people", "code", "P2", "name", "李四", "unit_code", "甲村第一党小组", "stage", "入党积极分子");
    row("people", "code", "P3", "name", "李四", "unit_code", "B1", "stage", "党员");
    row(
        "villager-groups",
        "code",
        "V1-1",
        "name",
        "甲村一组",
        "village_code",
        "V1",
        "households",
        "40",
        "group_code",
        "甲村第一党小组");
    row(
        "pairings",
        "code",
        "J1",
        "first_code",
        "V2",
        "second_code",
        "V1",
        "direction",
        "互助",
        "ground",
        "小村联建",
        "form",
        "联合党支部",
        "status",
        "结对中",
        "since",
        "2024-05-01");
    row(
        "pairings",
        "code",
        "J2",
        "first_code",
        "I1",
        "second_code",
        "乙村",
        "direction",
        "帮扶",
        "ground",
        "城乡结对",
        "form",
        "结对帮扶",
        "status",
        "拟定");
    row("steps", "owner_code", "J1", "step", "报批", "date", "2024-04-02", "document", "青组〔2024〕3号");
    row(
        "opinions",
        "pairing_code",
        "J1",
        "village_code",
        "V1",
        "date",
        "2024-03-01",
        "opinion",
        "同意",
        "in_favour",
        "21",
        "against",
        "2");
    row(
        "deliveries",
        "owner_code",
        "J1",
        "what",
        "打井",
        "quantity",
        "5",
        "unit",
        "眼",
        "date",
        "2024-08");
    row(
        "initiatives",
        "code",
        "X1",
        "giver_code",
        "I1",
        "receiver_codes",
        "V1、乙村",
        "resource",
        "培训",
        "quantity",
        "600",
        "unit",
        "人次",
        "additive",
        "是");
    row("mentorships", "mentor_code", "P1", "learner_code", "P2", "topic", "大棚", "since", "2020");
    row(
        "cases",
        "code",
        "Z1",
        "unit_code",
        "乙村党支部",
        "class",
        "县级",
        "opened",
        "2025-02-01",
        "stage",
        "整顿中",
        "problems",
        "弱、散");
    row("responsibilities", "holder_code", "P1", "target_code", "Z1", "role", "包案");
    row("responsibilities", "holder_code", "I1", "target_code", "V1-1", "households", "12");
    row(
        "assessments",
        "year",
        "2025",
        "subject_code",
        "甲村第一党小组",
        "award",
        "先进党小组",
        "amount_yuan",
        "200",
        "by_code",
        "T");
    row("successors", "old_code", "V2", "new_code", "V1", "date", "2026-01-01", "how", "合并");
  }
}
