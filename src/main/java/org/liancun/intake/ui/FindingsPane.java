package org.liancun.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.liancun.intake.Finding;
import org.liancun.intake.FindingsFile;
import org.liancun.intake.Place;
import org.liancun.intake.Preview;

/** Everything that is wrong with a file, at once. */
final class FindingsPane extends Div {

  private static final int FEW = 12;

  FindingsPane(Preview.Refused refused, Runnable onOtherFile) {
    var sentence = new Paragraph(getTranslation("intake.wrong.advice"));
    sentence.getElement().setAttribute("role", "status");
    add(new H2(getTranslation("intake.wrong", refused.total())), sentence);
    refused.notes().forEach(note -> add(new Paragraph(note.in(getLocale()))));
    if (refused.total() > refused.findings().size()) {
      add(new Paragraph(getTranslation("intake.wrong.shown", refused.findings().size())));
    }
    add(grid(refused.findings()), actions(refused.findings(), onOtherFile));
  }

  private Grid<Finding> grid(List<Finding> findings) {
    var grid = new Grid<Finding>();
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.addColumn(finding -> sheet(finding.place()))
        .setHeader(getTranslation("intake.sheet"))
        .setAutoWidth(true);
    grid.addColumn(finding -> finding.place().row())
        .setHeader(getTranslation("intake.row"))
        .setTextAlign(ColumnTextAlign.END)
        .setSortable(true)
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(Finding::column)
        .setHeader(getTranslation("intake.column"))
        .setSortable(true)
        .setAutoWidth(true);
    grid.addColumn(Finding::value).setHeader(getTranslation("intake.value")).setAutoWidth(true);
    grid.addColumn(finding -> finding.sentence(getLocale()))
        .setHeader(getTranslation("intake.wrong.what"))
        .setFlexGrow(4);
    grid.setItems(findings);
    if (findings.size() < FEW) {
      grid.setAllRowsVisible(true);
    } else {
      grid.setHeight("420px");
    }
    return grid;
  }

  private Div actions(List<Finding> findings, Runnable onOtherFile) {
    var other = new Button(getTranslation("intake.other-file"), click -> onOtherFile.run());
    other.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var locale = getLocale();
    var list =
        new Anchor(
            DownloadHandler.fromInputStream(event -> download(findings, locale)),
            getTranslation("intake.wrong.download"));
    var row = new Div(other, list);
    row.addClassName("lc-actions");
    return row;
  }

  private static DownloadResponse download(List<Finding> findings, Locale locale) {
    var bytes = FindingsFile.of(findings, locale);
    return new DownloadResponse(
        new ByteArrayInputStream(bytes), "liancun-remarks.csv", "text/csv", bytes.length);
  }

  private static String sheet(Place place) {
    return place.sheet().isEmpty() ? place.file() : place.file() + " · " + place.sheet();
  }
}
