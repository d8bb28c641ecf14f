package org.liancun.intake.divisions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Change;
import org.liancun.intake.Column;
import org.liancun.intake.Draft;
import org.liancun.intake.Findings;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Message;
import org.liancun.intake.Sheet;
import org.liancun.intake.SheetKind;
import org.liancun.organization.Recorder;
import org.springframework.stereotype.Component;

/** The official list: provinces, cities, counties, townships and villages, in any order. */
@Component
class Divisions implements SheetKind {

  private final Recorder recorder;

  Divisions(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public String key() {
    return "divisions";
  }

  @Override
  public List<Column> columns() {
    return List.of(Division.CODE, Division.NAME, Division.LEVEL, Division.UPPER);
  }

  @Override
  public Draft compare(
      List<Sheet> sheets, IntakeOptions options, GraphTransaction tx, Findings findings) {
    var divisions =
        sheets.stream().flatMap(sheet -> sheet.rows().stream()).map(Division::of).toList();
    var holdings = Holdings.of(codes(divisions, options), tx);
    var uppers = new Uppers(divisions, holdings);
    check(divisions, holdings, uppers, options, tx, findings);
    return findings.isEmpty()
        ? draft(divisions, new DivisionEffects(holdings, uppers), options)
        : nothing();
  }

  private static void check(
      List<Division> divisions,
      Holdings holdings,
      Uppers uppers,
      IntakeOptions options,
      GraphTransaction tx,
      Findings findings) {
    var rowRules = new RowRules(findings);
    divisions.forEach(rowRules::check);
    var circles = new SheetRules(findings).check(divisions);
    var suggestions = Suggestions.of(lost(divisions, uppers), uppers, tx);
    var graphRules = new GraphRules(holdings, uppers, suggestions, options.effective(), findings);
    divisions.forEach(division -> graphRules.check(division, circles));
  }

  private static List<Division> lost(List<Division> divisions, Uppers uppers) {
    return divisions.stream()
        .filter(d -> d.upper().isEmpty() ? d.isVillage() : uppers.get(d.upper()).isEmpty())
        .toList();
  }

  private Draft draft(List<Division> divisions, DivisionEffects effects, IntakeOptions options) {
    var changes = new ArrayList<Change>();
    var notes = new ArrayList<Message>();
    divisions.forEach(division -> changes.add(effects.of(division)));
    var served =
        options.branchPerVillage() ? unserved(divisions, effects, notes) : List.<Division>of();
    served.forEach(village -> changes.add(effects.branch(village)));
    return new DivisionsDraft(
        recorder,
        List.copyOf(changes),
        List.copyOf(notes),
        divisions.stream().filter(effects::names).toList(),
        divisions.stream().filter(effects::places).toList(),
        served);
  }

  private static List<Division> unserved(
      List<Division> divisions, DivisionEffects effects, List<Message> notes) {
    var unserved =
        divisions.stream().filter(Division::isVillage).filter(d -> !effects.isServed(d)).toList();
    long former = unserved.stream().filter(effects::hadBranch).count();
    if (former > 0) {
      notes.add(Message.of("intake.note.former-branches", former));
    }
    return unserved.stream().filter(d -> !effects.hadBranch(d)).toList();
  }

  private Draft nothing() {
    return new DivisionsDraft(recorder, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Set<String> codes(List<Division> divisions, IntakeOptions options) {
    var codes = new LinkedHashSet<String>();
    for (var division : divisions) {
      codes.add(division.code());
      codes.add(division.upper());
      if (options.branchPerVillage() && division.isVillage()) {
        codes.add(DivisionEffects.branchCode(division));
      }
    }
    codes.remove("");
    return codes;
  }
}
