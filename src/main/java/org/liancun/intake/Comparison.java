package org.liancun.intake;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Announced;
import org.liancun.organization.Breach;
import org.liancun.organization.Provenance;
import org.liancun.organization.Touched;

/**
 * All sheets compared with one state of the graph, what others may name first.
 *
 * @param turn the last change of that state
 */
record Comparison(
    String turn,
    Reading.Understood reading,
    IntakeOptions options,
    List<Draft> drafts,
    Findings findings) {

  static Comparison of(
      Reading.Understood reading, IntakeOptions options, String turn, GraphTransaction tx) {
    var sheets = new LinkedHashMap<SheetComparison, List<Sheet>>();
    reading
        .sheets()
        .forEach(
            sheet ->
                sheets
                    .computeIfAbsent(sheet.kind().comparison(), any -> new ArrayList<>())
                    .add(sheet));
    var findings = new Findings(reading.sheets());
    reading.faults().forEach(findings::add);
    reading.sheets().stream().flatMap(sheet -> sheet.rows().stream()).forEach(findings::addUnsaved);
    var drafts = new ArrayList<Draft>();
    var brought = new ArrayList<Announced>();
    sheets.keySet().stream()
        .sorted(comparingInt(SheetComparison::rank))
        .forEach(
            comparison -> {
              var those = sheets.getOrDefault(comparison, List.of());
              var draft = comparison.compare(those, options, brought, tx, findings);
              brought.addAll(draft.announced());
              drafts.add(draft);
            });
    return new Comparison(turn, reading, options, drafts, findings);
  }

  Preview preview() {
    var notes = notes();
    if (!findings.isEmpty()) {
      return new Preview.Refused(findings.list(), findings.total(), notes);
    }
    var obstacles = obstacles();
    return obstacles.isEmpty()
        ? new Preview.Ready(this, changes(), notes)
        : new Preview.Obstructed(obstacles, notes);
  }

  /** {@return what people see of rules that it would break} */
  Preview.Refused refused(List<Breach> breaches) {
    var broken = new Findings(reading.sheets());
    var blamed = blame(breaches, broken);
    var rest =
        Breaches.sentences(breaches.stream().filter(breach -> !blamed.contains(breach)).toList());
    var notes = notes();
    notes.addAll(rest);
    return new Preview.Refused(broken.list(), broken.total() + rest.size(), notes);
  }

  /** Finds fault with the rows that break rules; the rest of the breaches is nobody's. */
  Set<Breach> blame(List<Breach> breaches, Findings broken) {
    return drafts.stream()
        .flatMap(draft -> draft.blame(breaches, broken).stream())
        .collect(Collectors.toSet());
  }

  private List<Message> notes() {
    return Stream.concat(
            reading.notes().stream(), drafts.stream().flatMap(draft -> draft.notes().stream()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** An official list says nothing of what other sheets state, nor they of it. */
  private List<Message> obstacles() {
    return options.completeFor() != null && drafts.size() > 1
        ? List.of(Message.of("intake.complete.apart"))
        : drafts.stream().flatMap(draft -> draft.obstacles().stream()).toList();
  }

  /** {@return whether it comes to the very changes that a preview shows} */
  boolean isAs(Preview.Ready preview) {
    return findings.isEmpty() && obstacles().isEmpty() && changes().equals(preview.changes());
  }

  private List<Change> changes() {
    return drafts.stream().flatMap(draft -> draft.changes().stream()).toList();
  }

  /** Makes all changes, telling of each batch how many steps it was. */
  void record(GraphTransaction tx, Provenance provenance, StepCounter counter) {
    drafts.forEach(draft -> draft.record(tx, provenance, counter));
  }

  /** {@return that of which the structural rules have to hold afterwards} */
  Touched touched() {
    return drafts.stream()
        .map(Draft::toBeProved)
        .reduce(Touched::and)
        .orElseGet(() -> Touched.records(List.of()));
  }

  int steps() {
    return drafts.stream().mapToInt(Draft::steps).sum();
  }
}
