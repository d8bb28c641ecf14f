package org.liancun.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.liancun.graph.GraphTransaction;

/** All sheets compared with one state of the graph, kind by kind. */
record Comparison(List<Draft> drafts, Findings findings) {

  static Comparison of(Reading.Understood reading, IntakeOptions options, GraphTransaction tx) {
    var byKind = new LinkedHashMap<SheetKind, List<Sheet>>();
    reading
        .sheets()
        .forEach(sheet -> byKind.computeIfAbsent(sheet.kind(), k -> new ArrayList<>()).add(sheet));
    var findings = new Findings();
    var drafts = new ArrayList<Draft>();
    byKind.forEach((kind, sheets) -> drafts.add(kind.compare(sheets, options, tx, findings)));
    return new Comparison(drafts, findings);
  }

  Preview preview(Reading.Understood reading, IntakeOptions options) {
    var notes = new ArrayList<>(reading.notes());
    drafts.forEach(draft -> notes.addAll(draft.notes()));
    return findings.isEmpty()
        ? new Preview.Ready(reading, options, changes(), notes)
        : new Preview.Refused(findings.list(), findings.total(), notes);
  }

  List<Change> changes() {
    return drafts.stream().flatMap(draft -> draft.changes().stream()).toList();
  }

  int steps() {
    return drafts.stream().mapToInt(Draft::steps).sum();
  }
}
