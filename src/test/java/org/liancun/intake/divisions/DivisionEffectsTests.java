package org.liancun.intake.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.intake.Change;
import org.liancun.intake.Draft;
import org.liancun.intake.Findings;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Message;
import org.liancun.intake.Sheets;
import org.liancun.intake.Wording;
import org.liancun.ledger.Effect;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.organization.Level;
import org.liancun.organization.NodeKey;

class DivisionEffectsTests {

  private static final String VILLAGE = "371525200201,甲村村委会,村,371525200000\n";

  private final FakeGraph graph =
      new FakeGraph()
          .holds("371525200000", Level.TOWNSHIP, "斜店乡", null)
          .holds("371525206000", Level.TOWNSHIP, "兰沃乡", null);
  private final Divisions kind = new Divisions(new Ledger(Clock.systemUTC()), new Kinds(List.of()));

  @Test
  void whatIsNotHeldIsAdded() {
    var change = only(VILLAGE);

    assertThat(change.effect()).isEqualTo(Effect.ADDED);
    assertThat(change.name()).isEqualTo("甲村");
    assertThat(change.upper()).isEqualTo("斜店乡");
    assertThat(change.group()).isEqualTo("level.village");
    assertThat(change.place().source()).isEqualTo("a.csv,第 2 行");
  }

  @Test
  void aVillageDirectlyInACountyIsNoted() {
    graph.holds("371525000000", Level.COUNTY, "冠县", null);

    assertThat(draft("371525200201,甲村,村,371525000000\n").notes())
        .extracting(note -> note.in(Locale.CHINESE))
        .containsExactly("1 个村不在乡镇之下，而直接在县或市之下，如甲村。如无误，可以写入。");
    assertThat(draft(VILLAGE).notes()).isEmpty();
  }

  @Test
  void whatIsHeldAsItIsStays() {
    graph.holds("371525200201", Level.VILLAGE, "甲村村委会", "371525200000");

    assertThat(only(VILLAGE).effect()).isEqualTo(Effect.SAME);
  }

  @Test
  void anotherFormOfTheSameNameIsNoChange() {
    graph.holds("371525200201", Level.VILLAGE, "甲村村民委员会", "371525200000");

    assertThat(only(VILLAGE).effect()).isEqualTo(Effect.SAME);
  }

  @Test
  void aNewNameIsAChangeFromTheOldOne() {
    graph.holds("371525200201", Level.VILLAGE, "乙村村委会", "371525200000");

    assertThat(only(VILLAGE).differences()).containsExactly(difference("intake.name", "乙村", "甲村"));
  }

  @Test
  void anotherUpperUnitIsAChangeFromTheOldOne() {
    graph.holds("371525200201", Level.VILLAGE, "甲村村委会", "371525206000");

    assertThat(only(VILLAGE).differences())
        .containsExactly(difference("intake.upper", "兰沃乡", "斜店乡"));
  }

  @Test
  void anEmptyUpperUnitLeavesTheOneThatIsHeld() {
    graph
        .holds("371500000000", Level.CITY, "聊城市", null)
        .holds("371525000000", Level.COUNTY, "冠县", "371500000000");

    assertThat(only("371525000000,冠县,县,\n").effect()).isEqualTo(Effect.SAME);
    assertThat(only("371525000000,冠县,县,\n").upper()).isEqualTo("聊城市");
  }

  @Test
  void eachVillageGetsABranchIfWanted() {
    var changes = draft(VILLAGE, true).changes();

    assertThat(changes).hasSize(2);
    assertThat(changes.get(1).code()).isEqualTo("371525200201-ZB");
    assertThat(changes.get(1).name()).isEqualTo("甲村党支部");
    assertThat(changes.get(1).upper()).isEqualTo("斜店乡");
  }

  @Test
  void aBranchWhoseCodeIsInUseIsNotMadeAgain() {
    graph.holds("371525200201-ZB", Level.BRANCH, "甲村党支部", "371525200000");

    assertThat(draft(VILLAGE, true).changes()).hasSize(1);
    assertThat(draft(VILLAGE, true).notes())
        .extracting(note -> note.in(Locale.CHINESE))
        .containsExactly("1 个村原有的党支部代码已被占用，未再新建。");
  }

  @Test
  void theRecordsWhoseRulesAreGuardedAreThoseThatChange() {
    graph.holds("371525200201", Level.VILLAGE, "甲村村委会", "371525200000");

    assertThat(draft(VILLAGE + "371525200202,乙村,村,371525200000\n", false).touched())
        .containsExactly(new NodeKey("Village", "371525200202"));
  }

  private Change only(String row) {
    return draft(row).changes().getFirst();
  }

  private Draft draft(String rows) {
    return draft(rows, false);
  }

  private static Change.Difference difference(String column, String before, String after) {
    return new Change.Difference(
        Wording.of(Message.of(column)), Wording.of(before), Wording.of(after));
  }

  private Draft draft(String rows, boolean branches) {
    var findings = new Findings(List.of());
    var options = new IntakeOptions(LocalDate.of(2026, 11, 22), branches);
    var sheets = Sheets.of(kind, "code,name,level,parent_code\n" + rows);
    var draft = kind.compare(sheets, options, List.of(), graph, findings);
    assertThat(findings.list()).isEqualTo(List.of());
    return draft;
  }
}
