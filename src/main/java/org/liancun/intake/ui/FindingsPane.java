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
import org.liancun.intake.remarks.NoCopyException;
import org.liancun.intake.remarks.RemarkedCopy;

/** Everything that is wrong with a file, at once. */
final class FindingsPane extends Div {

  private static final int FEW = 12;

  private final List<Finding> findings;

  /**
   * Shows why nothing can be written.
   *
   * @param copies of the files, with remarks, to be taken away and corrected
   */
  FindingsPane(Preview.Refused refused, List<RemarkedCopy> copies, Runnable onOtherFile) {
    findings = refused.findings();
    var sentence = new Paragraph(getTranslation("intake.wrong.advice"));
    sentence.getElement().setAttribute("role", "status");
    add(new H2(getTranslation("intake.wrong", refused.total())), sentence);
    refused.notes().forEach(note -> add(new Paragraph(note.in(getLocale()))));
    if (refused.total() > refused.findings().size()) {
      add(new Paragraph(getTranslation("intake.wrong.shown", refused.findings().size())));
    }
    copies.stream()
        .flatMap(copy -> copy.obstacle().stream())
        .forEach(obstacle -> add(new Paragraph(obstacle.in(getLocale()))));
    add(grid(), actions(copies, onOtherFile));
  }

  private Grid<Finding> grid() {
    var grid = new Grid<Finding>();
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.addColumn(finding -> sheet(finding.place()))
        .setHeader(getTranslation("intake.sheet"))
        .setAutoWidth(true);
    grid.addColumn(finding -> finding.place().row())
        .setHeader(getTranslation("intake.row"))
        .setTextAlign(ColumnTextAlign.END)
        .setSortable(true)
        .setWidth("5.5em")
        .setFlexGrow(0);
    grid.addColumn(Finding::column)
        .setHeader(getTranslation("intake.column"))
        .setSortable(true)
        .setAutoWidth(true);
    grid.addColumn(Finding::value).setHeader(getTranslation("intake.value")).setAutoWidth(true);
    grid.addColumn(finding -> finding.rule().in(getLocale()))
        .setHeader(getTranslation("intake.wrong.what"))
        .setFlexGrow(3);
    grid.addColumn(finding -> finding.suggested(getLocale()))
        .setHeader(getTranslation("intake.wrong.suggestion"))
        .setFlexGrow(3);
    grid.setItems(findings);
    if (findings.size() < FEW) {
      grid.setAllRowsVisible(true);
    } else {
      grid.setHeight("420px");
    }
    return grid;
  }

  private Div actions(List<RemarkedCopy> copies, Runnable onOtherFile) {
    var other = new Button(getTranslation("intake.other-file"), click -> onOtherFile.run());
    other.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var row = new Div(other);
    row.addClassName("lc-actions");
    var possible = copies.stream().filter(copy -> copy.obstacle().isEmpty()).toList();
    possible.forEach(copy -> row.add(link(copy, possible.size())));
    var locale = getLocale();
    row.add(
        new Anchor(
            DownloadHandler.fromInputStream(event -> list(findings, locale)),
            getTranslation("intake.wrong.download")));
    return row;
  }

  private Anchor link(RemarkedCopy copy, int of) {
    var locale = getLocale();
    return new Anchor(
        DownloadHandler.fromInputStream(event -> download(copy, locale)),
        of == 1
            ? getTranslation("intake.remarks.download")
            : getTranslation("intake.remarks.download-of", copy.original()));
  }

  /** Should a file not take remarks, the list does as well. */
  private DownloadResponse download(RemarkedCopy copy, Locale locale) {
    try {
      var bytes = copy.bytes();
      return new DownloadResponse(
          new ByteArrayInputStream(bytes), copy.file(), copy.type(), bytes.length);
    } catch (NoCopyException e) {
      return list(findings, locale);
    }
  }

  private static DownloadResponse list(List<Finding> findings, Locale locale) {
    var bytes = FindingsFile.of(findings, locale);
    return new DownloadResponse(
        new ByteArrayInputStream(bytes), "liancun-remarks.csv", "text/csv", bytes.length);
  }

  private static String sheet(Place place) {
    return place.sheet().isEmpty() ? place.file() : place.file() + " · " + place.sheet();
  }
}
