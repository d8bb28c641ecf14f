package org.liancun.intake;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Announced;

/** All sheets compared with one state of the graph, what others may name first. */
record Comparison(List<Draft> drafts, Findings findings) {

  static Comparison of(Reading.Understood reading, IntakeOptions options, GraphTransaction tx) {
    var sheets = new LinkedHashMap<SheetComparison, List<Sheet>>();
    reading
        .sheets()
        .forEach(
            sheet ->
                sheets
                    .computeIfAbsent(sheet.kind().comparison(), any -> new ArrayList<>())
                    .add(sheet));
    var findings = new Findings();
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
    return new Comparison(drafts, findings);
  }

  Preview preview(Reading.Understood reading, IntakeOptions options) {
    var notes = new ArrayList<>(reading.notes());
    drafts.forEach(draft -> notes.addAll(draft.notes()));
    if (!findings.isEmpty()) {
      return new Preview.Refused(findings.list(), findings.total(), notes);
    }
    return obstacle(options)
        .<Preview>map(sentence -> new Preview.Obstructed(sentence, notes))
        .orElseGet(() -> new Preview.Ready(reading, options, changes(), notes));
  }

  /** An official list says nothing of what other sheets state, nor they of it. */
  Optional<Message> obstacle(IntakeOptions options) {
    return options.completeFor() != null && drafts.size() > 1
        ? Optional.of(Message.of("intake.complete.apart"))
        : drafts.stream().flatMap(draft -> draft.obstacle().stream()).findFirst();
  }

  List<Change> changes() {
    return drafts.stream().flatMap(draft -> draft.changes().stream()).toList();
  }

  int steps() {
    return drafts.stream().mapToInt(Draft::steps).sum();
  }
}
