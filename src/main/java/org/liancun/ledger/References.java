package org.liancun.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts the codes of the records that rows name in place of how they name them. */
final class References {

  private final Directory directory;
  private final Consumer<Complaint> complaints;

  References(Directory directory, Consumer<Complaint> complaints) {
    this.directory = directory;
    this.complaints = complaints;
  }

  /** {@return a row that names records by code; empty if it names any that cannot be told} */
  Optional<Row> resolved(Row row) {
    var values = row.values();
    boolean whole = true;
    for (var field : row.kind().fields()) {
      if (field.refers() && !values.texts(field.key()).isEmpty()) {
        var codes = codes(row, field);
        whole &= codes.size() == values.texts(field.key()).size();
        values =
            values.with(
                field.key(),
                field.form() == Form.REFERENCES || codes.isEmpty() ? codes : codes.getFirst());
      }
    }
    return whole ? Optional.of(row.with(values)) : Optional.empty();
  }

  private List<String> codes(Row row, Field field) {
    var codes = new ArrayList<String>();
    for (var text : row.values().texts(field.key())) {
      var found = directory.find(field.labels(), text);
      if (found.size() == 1) {
        codes.add(found.getFirst().code());
      } else if (found.isEmpty()) {
        complaints.accept(missing(row, field, text));
      } else {
        complaints.accept(
            Complaint.of(row, field, "ledger.rule.ambiguous", text, described(found)));
      }
    }
    return codes;
  }

  /** There may be one, but of a level that does not belong there. */
  private Complaint missing(Row row, Field field, String text) {
    var others = directory.find(field.labels().stream().map(Directory::base).toList(), text);
    return others.isEmpty()
        ? Complaint.of(row, field, "ledger.rule.unknown", text)
        : Complaint.of(row, field, "ledger.rule.other-level", described(others));
  }

  private static String described(List<Directory.Listed> found) {
    return found.stream()
        .map(listed -> listed.code() + " " + listed.name())
        .collect(Collectors.joining("、"));
  }
}
