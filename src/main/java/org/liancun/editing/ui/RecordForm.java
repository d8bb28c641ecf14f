package org.liancun.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liancun.intake.Message;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.Field;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Recorded;

/** The columns of one record to fill in. */
final class RecordForm extends Composite<Div> {

  /** On what ground is asked once for the whole edit; what is invented or derived nobody types. */
  private static final Set<String> UNASKED = Set.of("source", "synthetic", "derived");

  private final List<CellInput> inputs;

  RecordForm(Kind kind, CellInputs made) {
    inputs =
        kind.fields().stream()
            .filter(field -> !UNASKED.contains(field.key()))
            .map(made::of)
            .toList();
    getContent().addClassName("lc-form");
    inputs.forEach(input -> getContent().add(input.component()));
  }

  /** Shows texts; columns that are not among them become empty. */
  void show(Map<String, String> cells) {
    inputs.forEach(input -> input.show(cells.getOrDefault(input.field().key(), "")));
  }

  /** What tells a record from others is not changed in it. */
  void fix(Set<String> columns) {
    inputs.stream().filter(input -> columns.contains(input.field().key())).forEach(CellInput::fix);
  }

  /** {@return all that is filled in} */
  Map<String, String> filled() {
    var cells = new HashMap<String, String>();
    inputs.forEach(input -> cells.put(input.field().key(), input.text().get().strip()));
    cells.values().removeIf(String::isEmpty);
    return cells;
  }

  /** {@return the columns whose texts differ from a record's; an empty text: emptied} */
  Map<String, String> changed(Recorded record) {
    var before = cells(record, getLocale());
    var changed = new HashMap<String, String>();
    inputs.forEach(
        input -> {
          var text = input.text().get().strip();
          if (!text.equals(before.getOrDefault(input.field().key(), ""))) {
            changed.put(input.field().key(), text);
          }
        });
    return changed;
  }

  /**
   * Says what is wrong, each thing at its column.
   *
   * @return the sentences for which there is no column
   */
  List<String> complain(List<Complaint> complaints) {
    inputs.forEach(input -> input.complain(sentence(complaints, input.field())));
    inputs.stream()
        .filter(input -> !sentence(complaints, input.field()).isEmpty())
        .findFirst()
        .ifPresent(CellInput::reveal);
    return complaints.stream()
        .filter(complaint -> inputs.stream().noneMatch(i -> i.field().equals(complaint.field())))
        .map(this::sentence)
        .toList();
  }

  /** {@return a record's columns as texts} */
  static Map<String, String> cells(Recorded record, Locale locale) {
    var cells = new HashMap<String, String>();
    for (var field : record.kind().fields()) {
      cells.put(field.key(), Cells.text(field, record.values().get(field.key()), locale));
    }
    return cells;
  }

  private String sentence(List<Complaint> complaints, Field field) {
    return complaints.stream()
        .filter(complaint -> field.equals(complaint.field()))
        .findFirst()
        .map(this::sentence)
        .orElse("");
  }

  private String sentence(Complaint complaint) {
    var rule = new Message(complaint.rule(), complaint.values()).in(getLocale());
    return complaint.suggestion().isEmpty()
        ? rule
        : rule + " " + new Message(complaint.suggestion(), complaint.suggested()).in(getLocale());
  }
}
