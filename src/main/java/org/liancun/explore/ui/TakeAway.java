package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadCallback;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Drawing;
import org.liancun.explore.export.NetworkFormat;
import org.liancun.explore.export.Networks;
import org.liancun.frame.Download;
import org.liancun.frame.QuietButton;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.export.Export;
import org.liancun.intake.export.Format;
import org.liancun.intake.export.Selection;
import org.liancun.ledger.Kinds;
import org.liancun.organization.Entry;

/** Takes what is shown away as a file: as a picture, as a network, or as sheets. */
final class TakeAway extends Div {

  private final Networks networks;
  private final Export export;
  private final Kinds kinds;
  private final Supplier<@Nullable Drawing> drawing;
  private final Supplier<List<Entry>> marked;
  private final Supplier<Viewpoint> viewpoint;

  /**
   * A button for what is shown.
   *
   * @param marked what is picked out of it
   * @param onPicture told as what the picture is wanted, png or svg, and the name of the file
   */
  TakeAway(
      Networks networks,
      Export export,
      Kinds kinds,
      Supplier<@Nullable Drawing> drawing,
      Supplier<List<Entry>> marked,
      Supplier<Viewpoint> viewpoint,
      BiConsumer<String, String> onPicture) {
    this.networks = networks;
    this.export = export;
    this.kinds = kinds;
    this.drawing = drawing;
    this.marked = marked;
    this.viewpoint = viewpoint;
    var button = new QuietButton(getTranslation("explore.take"));
    var form = new Div();
    form.addClassName("lc-take");
    form.add(new Paragraph(getTranslation("explore.take.picture")));
    form.add(row(picture("png", onPicture), picture("svg", onPicture)));
    form.add(new Paragraph(getTranslation("explore.take.network")));
    form.add(
        networks(
            format ->
                (shown, out) -> networks.write(shown, viewpoint.get(), getLocale(), format, out)));
    form.add(new Paragraph(getTranslation("explore.take.sheets")));
    form.add(row(link("XLSX", event -> sheets(getLocale()))));
    var popover = new Popover(form);
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(getTranslation("explore.take"));
    add(button, popover);
  }

  /** {@return links to what is picked out, as a network} */
  Component ofMarked() {
    return networks(
        format ->
            (shown, out) ->
                networks.write(shown, marked.get(), viewpoint.get(), getLocale(), format, out));
  }

  private Div networks(Function<NetworkFormat, Writer> writer) {
    return row(
        network("GraphML", NetworkFormat.GRAPHML, writer),
        network("GeoJSON", NetworkFormat.GEOJSON, writer),
        network("CSV", NetworkFormat.CSV, writer));
  }

  private Anchor network(
      String text, NetworkFormat format, Function<NetworkFormat, Writer> writer) {
    return link(text, event -> file(format.extension(), format.mediaType(), writer.apply(format)));
  }

  private Button picture(String format, BiConsumer<String, String> onPicture) {
    var button =
        new Button(format.toUpperCase(Locale.ROOT), click -> onPicture.accept(format, name()));
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return button;
  }

  private Anchor link(String text, InputStreamDownloadCallback file) {
    var link = new Anchor(DownloadHandler.fromInputStream(file), text);
    link.addClassName("lc-download");
    return link;
  }

  private static Div row(Component... those) {
    var row = new Div(those);
    row.addClassName("lc-actions");
    return row;
  }

  private DownloadResponse sheets(Locale language) {
    return file(
        "xlsx",
        Format.WORKBOOK,
        (shown, out) -> {
          var from = new Viewpoint(viewpoint.get().asOf(), shown.root().code());
          export.write(new Selection(kinds.all(), from, language), Format.XLSX, out);
        });
  }

  private DownloadResponse file(String extension, String type, Writer writer) {
    var shown = drawing.get();
    return shown == null
        ? DownloadResponse.error(HttpStatusCode.NOT_FOUND)
        : new Download(name() + "." + extension, type, out -> writer.write(shown, out))
            .orElse(getTranslation("explore.not-now"));
  }

  private String name() {
    var shown = drawing.get();
    var place = shown == null ? "" : shown.root().name() + "-";
    return place + viewpoint.get().asOf();
  }

  private interface Writer {
    void write(Drawing shown, OutputStream out) throws IOException;
  }
}
