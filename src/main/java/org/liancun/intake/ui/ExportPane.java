package org.liancun.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.liancun.frame.Background;
import org.liancun.frame.Days;
import org.liancun.frame.Several;
import org.liancun.graph.GraphState;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.export.Export;
import org.liancun.intake.export.Format;
import org.liancun.intake.export.Selection;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.liancun.organization.Organization;
import org.liancun.organization.Root;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Sheets out: what there is, and empty ones to fill in. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ExportPane extends Composite<Div> {

  private final Organization organization;
  private final GraphState graph;
  private final LocalDate today;
  private final List<Kind> all;
  private final MultiSelectComboBox<Kind> kinds = Several.chooser();
  private final Select<Root> counties = new Select<>();
  private final DatePicker day = Days.picker();
  private volatile Selection chosen;

  ExportPane(Export export, Kinds kinds, Organization organization, GraphState graph, Clock clock) {
    this.organization = organization;
    this.graph = graph;
    this.today = LocalDate.now(clock);
    this.all = kinds.all();
    this.chosen = new Selection(all, Viewpoint.of(today), getLocale());
    var heading = new H2(getTranslation("intake.export"));
    heading.addClassName("lc-export");
    getContent()
        .add(
            heading,
            new Paragraph(getTranslation("intake.export.advice")),
            options(),
            downloads(new Downloads(export)));
  }

  @Override
  protected void onAttach(AttachEvent attachment) {
    Background.follow(attachment, graph::addListener, status -> counties.setItems(roots()));
    counties.setItems(roots());
  }

  private Div options() {
    kinds.setLabel(getTranslation("intake.export.kinds"));
    kinds.setPlaceholder(getTranslation("intake.export.all"));
    kinds.setItemLabelGenerator(kind -> getTranslation("intake.kind." + kind.key()));
    kinds.setItems(all);
    kinds.setClearButtonVisible(true);
    kinds.addValueChangeListener(event -> choose());
    counties.setLabel(getTranslation("intake.export.scope"));
    counties.setEmptySelectionAllowed(true);
    counties.setEmptySelectionCaption(getTranslation("intake.export.all"));
    counties.setPlaceholder(getTranslation("intake.export.all"));
    counties.setItemLabelGenerator(
        root -> root == null ? getTranslation("intake.export.all") : root.name());
    counties.addValueChangeListener(event -> choose());
    day.setLabel(getTranslation("intake.export.day"));
    day.setValue(today);
    day.addValueChangeListener(event -> choose());
    var row = new Div(kinds, counties, day);
    row.addClassName("lc-options");
    return row;
  }

  /** Downloads run beside the screen, so what is chosen is handed over as a whole. */
  private void choose() {
    var county = counties.getValue();
    chosen =
        new Selection(
            kinds.getValue().isEmpty()
                ? all
                : all.stream().filter(kinds.getValue()::contains).toList(),
            new Viewpoint(
                day.getValue() == null ? today : day.getValue(),
                county == null ? null : county.code()),
            getLocale());
  }

  private Div downloads(Downloads downloads) {
    var row =
        new Div(
            link(
                "intake.export.workbook",
                DownloadHandler.fromInputStream(e -> downloads.records(chosen, Format.XLSX))),
            link(
                "intake.export.text",
                DownloadHandler.fromInputStream(e -> downloads.records(chosen, Format.CSV))),
            link(
                "intake.export.template",
                DownloadHandler.fromInputStream(e -> downloads.template(chosen))));
    row.addClassName("lc-actions");
    return row;
  }

  private Anchor link(String key, DownloadHandler handler) {
    var link = new Anchor(handler, getTranslation(key));
    link.addClassName("lc-download");
    return link;
  }

  private List<Root> roots() {
    try {
      return graph.status().isReady() ? organization.roots(Viewpoint.of(today)) : List.of();
    } catch (Neo4jException e) {
      return List.of();
    }
  }
}
