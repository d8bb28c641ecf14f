package org.liancun.intake.divisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Change;
import org.liancun.intake.Column;
import org.liancun.intake.DivisionList;
import org.liancun.intake.Draft;
import org.liancun.intake.Findings;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Message;
import org.liancun.intake.Sheet;
import org.liancun.intake.SheetComparison;
import org.liancun.intake.SheetKind;
import org.liancun.ledger.Announced;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.organization.Level;
import org.liancun.organization.Naming;
import org.springframework.stereotype.Component;

/** The official list: provinces, cities, counties, townships and villages, in any order. */
@Component
class Divisions implements SheetKind, SheetComparison {

  /** So many names are told as examples. */
  private static final int FEW = 3;

  /** Codes of 12 digits, or what people and programs make of them. */
  private static final Pattern OFFICIAL = Pattern.compile("\\d[\\d.eE+]{5,}");

  private final Ledger ledger;
  private final Kinds kinds;

  Divisions(Ledger ledger, Kinds kinds) {
    this.ledger = ledger;
    this.kinds = kinds;
  }

  @Override
  public String key() {
    return "divisions";
  }

  @Override
  public SheetComparison comparison() {
    return this;
  }

  @Override
  public int rank() {
    return 0;
  }

  @Override
  public List<Column> columns() {
    return DivisionList.COLUMNS;
  }

  /** Other units have the same columns, but neither such codes nor such levels. */
  @Override
  public boolean mayHold(Function<Column, String> row) {
    return OFFICIAL.matcher(row.apply(DivisionList.CODE)).matches()
        && Level.of(row.apply(DivisionList.LEVEL)).filter(Division::isOfficial).isPresent();
  }

  @Override
  public Draft compare(
      List<Sheet> sheets,
      IntakeOptions options,
      Collection<Announced> others,
      GraphTransaction tx,
      Findings findings) {
    var divisions =
        sheets.stream().flatMap(sheet -> sheet.rows().stream()).map(Division::of).toList();
    var holdings = Holdings.of(codes(divisions, options), tx);
    var uppers = new Uppers(divisions, holdings);
    check(divisions, holdings, uppers, options, tx, findings);
    if (!findings.isEmpty()) {
      return nothing(divisions);
    }
    var draft = draft(divisions, new DivisionEffects(holdings, uppers), uppers, options);
    return options
        .completeness(sheets)
        .<Draft>map(
            complete ->
                new CompleteDivisions(
                    draft,
                    ledger.reconcile(
                        draft.rowsFor(divisions), options.effective(), List.of(), complete, tx)))
        .orElse(draft);
  }

  private static void check(
      List<Division> divisions,
      Holdings holdings,
      Uppers uppers,
      IntakeOptions options,
      GraphTransaction tx,
      Findings findings) {
    var circles = new SheetRules(findings).check(divisions);
    var lost =
        divisions.stream()
            .filter(d -> circles.contains(d.code()) || !uppers.isRightFor(d))
            .toList();
    var suggestions = Suggestions.of(lost, uppers, holdings, tx);
    var rowRules = new RowRules(findings, suggestions);
    var wrongLevels = new WrongLevels(divisions, holdings);
    var upperRules = new UpperRules(uppers, wrongLevels, suggestions, findings);
    var graphRules = new GraphRules(holdings, wrongLevels, options.effective(), findings);
    for (var division : divisions) {
      rowRules.check(division);
      upperRules.check(division, circles);
      graphRules.check(division);
    }
  }

  private DivisionsDraft draft(
      List<Division> divisions, DivisionEffects effects, Uppers uppers, IntakeOptions options) {
    var changes = new ArrayList<Change>();
    var notes = new ArrayList<Message>();
    divisions.forEach(division -> changes.add(effects.of(division)));
    var placed = divisions.stream().filter(effects::places).toList();
    withoutTownship(placed, uppers).ifPresent(notes::add);
    var served =
        options.branchPerVillage() ? unserved(divisions, effects, notes) : List.<Division>of();
    served.forEach(village -> changes.add(effects.branch(village)));
    return new DivisionsDraft(
        ledger,
        kinds,
        List.copyOf(changes),
        List.copyOf(notes),
        divisions.stream().filter(effects::names).toList(),
        placed,
        served);
  }

  /** It may be so, as on some state farms, but is rarely meant. */
  private static Optional<Message> withoutTownship(List<Division> placed, Uppers uppers) {
    var names =
        placed.stream()
            .filter(Division::isVillage)
            .filter(d -> uppers.get(d.upper()).filter(u -> u.level() == Level.TOWNSHIP).isEmpty())
            .map(d -> Naming.shown(d.name()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "intake.note.without-township",
                names.size(),
                String.join("、", names.subList(0, Math.min(FEW, names.size())))));
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

  /** Other sheets may name what is wrong here: that is said once. */
  private Draft nothing(List<Division> divisions) {
    return new DivisionsDraft(
        ledger,
        kinds,
        List.of(),
        List.of(),
        divisions.stream().filter(d -> d.level() != null).toList(),
        List.of(),
        List.of());
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
