package org.liancun.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.liancun.editing.Opened;
import org.liancun.editing.Saving;
import org.liancun.ledger.Recorded;

/** Shows what somebody else changed while a form was open. */
final class OvertakenPane extends Composite<Div> {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  OvertakenPane(Opened before, Saving.Overtaken overtaken, Runnable onAdopt) {
    var now = overtaken.now().record();
    var adopt = new Button(getTranslation("editing.overtaken.adopt"), click -> onAdopt.run());
    getContent().add(new Paragraph(sentence(overtaken)), table(before.record(), now), adopt);
    getContent().addClassName("lc-overtaken");
  }

  private String sentence(Saving.Overtaken overtaken) {
    return overtaken
        .last()
        .map(last -> getTranslation("editing.overtaken.by", last.by(), last.at().format(MINUTE)))
        .orElseGet(() -> getTranslation("editing.overtaken"));
  }

  private NativeTable table(Recorded before, Recorded now) {
    var body = new NativeTableBody();
    for (var field : now.kind().fields()) {
      if (!Objects.equals(before.values().get(field.key()), now.values().get(field.key()))) {
        body.add(
            row(
                field.label(getLocale()),
                before.text(field, getLocale()),
                now.text(field, getLocale())));
      }
    }
    var head = new NativeTableRow();
    head.add(
        new NativeTableHeaderCell(getTranslation("editing.overtaken.column")),
        new NativeTableHeaderCell(getTranslation("editing.overtaken.before")),
        new NativeTableHeaderCell(getTranslation("editing.overtaken.now")));
    var table = new NativeTable(new NativeTableHeader(head), body);
    table.addClassName("lc-table");
    return table;
  }

  private static NativeTableRow row(String... cells) {
    var row = new NativeTableRow();
    for (var cell : cells) {
      row.add(new NativeTableCell(new Text(cell)));
    }
    return row;
  }
}
