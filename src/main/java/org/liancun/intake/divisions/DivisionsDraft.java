package org.liancun.intake.divisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.intake.Breaches;
import org.liancun.intake.Change;
import org.liancun.intake.DivisionList;
import org.liancun.intake.Draft;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;
import org.liancun.intake.StepCounter;
import org.liancun.ledger.Announced;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Row;
import org.liancun.ledger.Values;
import org.liancun.organization.Breach;
import org.liancun.organization.Level;
import org.liancun.organization.Naming;
import org.liancun.organization.NodeKey;
import org.liancun.organization.Provenance;

/**
 * What an official list changes.
 *
 * @param named rows that bring a name
 * @param placed rows that bring a place in the hierarchy
 * @param served villages that get a branch
 */
record DivisionsDraft(
    Ledger ledger,
    Kinds kinds,
    List<Change> changes,
    List<Message> notes,
    List<Division> named,
    List<Division> placed,
    List<Division> served)
    implements Draft {

  /** A branch is named, put below its township, and put at its village. */
  private static final int STEPS_OF_BRANCH = 3;

  @Override
  public Set<NodeKey> touched() {
    var touched = new HashSet<NodeKey>();
    named.forEach(division -> touched.add(key(division)));
    placed.forEach(division -> touched.add(key(division)));
    served.forEach(
        village -> touched.add(new NodeKey("Unit", DivisionEffects.branchCode(village))));
    return touched;
  }

  @Override
  public Collection<Announced> announced() {
    return Stream.concat(
            named.stream().map(DivisionsDraft::announced),
            served.stream().map(DivisionsDraft::branch))
        .toList();
  }

  @Override
  public Set<Breach> blame(List<Breach> breaches, Findings findings) {
    var byRow = new LinkedHashMap<Division, List<Breach>>();
    for (var breach : breaches) {
      Stream.of(named, placed, served)
          .flatMap(List::stream)
          .filter(division -> breach.codes().contains(division.code()))
          .distinct()
          .forEach(
              division -> byRow.computeIfAbsent(division, any -> new ArrayList<>()).add(breach));
    }
    byRow.forEach(
        (division, those) -> Breaches.blame(those, division.row(), DivisionList.UPPER, findings));
    return byRow.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  @Override
  public int steps() {
    return named.size() + placed.size() + stepsOfBranches();
  }

  int stepsOfBranches() {
    return STEPS_OF_BRANCH * served.size();
  }

  @Override
  public void record(GraphTransaction tx, Provenance provenance, StepCounter counter) {
    var rows = rowsFor(List.of());
    served.forEach(village -> rows.add(branchRow(rows.size(), village)));
    record(rows, tx, provenance, counter);
  }

  /** Makes the branches alone, in a graph that has all else. */
  void recordBranches(GraphTransaction tx, Provenance provenance, StepCounter counter) {
    var rows = new ArrayList<Row>();
    served.forEach(village -> rows.add(branchRow(rows.size(), village)));
    record(rows, tx, provenance, counter);
  }

  private void record(
      List<Row> rows, GraphTransaction tx, Provenance provenance, StepCounter counter) {
    var reconciled = ledger.reconcile(rows, provenance.effective(), List.of(), tx);
    if (!reconciled.complaints().isEmpty()) {
      throw new IllegalStateException("Let pass: " + reconciled.complaints().getFirst());
    }
    ledger.write(reconciled, provenance, tx, counter::done);
  }

  /**
   * {@return rows for what the list brings of names and places}
   *
   * @param all those of which a row is wanted though they bring nothing
   */
  List<Row> rowsFor(List<Division> all) {
    var stated = new LinkedHashMap<Division, Map<String, Object>>();
    for (var division : named) {
      stating(stated, division).put("name", division.name());
    }
    for (var division : placed) {
      stating(stated, division)
          .put(division.isVillage() ? "township_code" : "parent_code", division.upper());
    }
    var rows = new ArrayList<Row>();
    all.forEach(division -> stating(stated, division));
    stated.forEach((division, values) -> rows.add(row(rows.size(), division, values)));
    return rows;
  }

  private static Map<String, Object> stating(
      Map<Division, Map<String, Object>> stated, Division division) {
    return stated.computeIfAbsent(
        division, any -> new HashMap<>(Map.of(Kind.CODE, division.code())));
  }

  private Row row(int number, Division division, Map<String, Object> values) {
    if (!division.isVillage()) {
      values.put("level", Objects.requireNonNull(division.level()).label());
    }
    var kind = kind(division.isVillage() ? "villages" : "units");
    return new Row(kind, new Values(values), number, division.place().source());
  }

  private Row branchRow(int number, Division village) {
    Map<String, Object> values =
        Map.of(
            Kind.CODE,
            DivisionEffects.branchCode(village),
            "name",
            DivisionEffects.branchName(village),
            "level",
            Level.BRANCH.label(),
            "parent_code",
            village.upper(),
            "serves",
            List.of(village.code()));
    return new Row(kind("units"), new Values(values), number, village.place().source());
  }

  private Kind kind(String key) {
    return kinds.find(key).orElseThrow();
  }

  private static NodeKey key(Division division) {
    return new NodeKey(division.isVillage() ? "Village" : "Unit", division.code());
  }

  private static Announced announced(Division division) {
    var level = Objects.requireNonNull(division.level());
    var labels = level.isUnit() ? List.of("Unit", level.label()) : List.of(level.label());
    return new Announced(division.code(), Naming.shown(division.name()), labels);
  }

  private static Announced branch(Division village) {
    return new Announced(
        DivisionEffects.branchCode(village),
        DivisionEffects.branchName(village),
        List.of("Unit", Level.BRANCH.label()));
  }
}
