package org.liancun.intake.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import org.liancun.frame.Download;
import org.liancun.intake.Message;
import org.liancun.intake.export.Export;
import org.liancun.intake.export.Format;
import org.liancun.intake.export.Selection;

/** Sheets that go out to a browser. */
record Downloads(Export export) {

  DownloadResponse records(Selection selection, Format format) {
    return response(
        selection,
        new Download(
            "liancun-" + selection.from().asOf() + "." + format.extension(selection),
            format.mediaType(selection),
            out -> export.write(selection, format, out)));
  }

  DownloadResponse template(Selection selection) {
    return response(
        selection,
        new Download(
            "liancun-template.xlsx",
            Format.WORKBOOK,
            out -> export.writeTemplate(selection.kinds(), selection.language(), out)));
  }

  private static DownloadResponse response(Selection selection, Download file) {
    return file.orElse(Message.of("intake.refused.database").in(selection.language()));
  }
}
