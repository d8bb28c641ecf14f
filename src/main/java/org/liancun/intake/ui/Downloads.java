package org.liancun.intake.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.liancun.intake.Message;
import org.liancun.intake.export.Export;
import org.liancun.intake.export.Format;
import org.liancun.intake.export.Selection;
import org.neo4j.driver.exceptions.Neo4jException;

/** Files that go out to a browser. */
record Downloads(Export export) {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  DownloadResponse records(Selection selection, Format format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try {
      export.write(selection, format, bytes);
    } catch (Neo4jException e) {
      return DownloadResponse.error(
          HttpStatusCode.SERVICE_UNAVAILABLE,
          Message.of("intake.refused.database").in(selection.language()));
    }
    var extension = format.extension(selection);
    return response(bytes, "liancun-" + selection.from().asOf() + "." + extension, type(extension));
  }

  DownloadResponse template(Selection selection) throws IOException {
    var bytes = new ByteArrayOutputStream();
    export.writeTemplate(selection.kinds(), selection.language(), bytes);
    return response(bytes, "liancun-template.xlsx", WORKBOOK);
  }

  private static DownloadResponse response(ByteArrayOutputStream bytes, String file, String type) {
    return new DownloadResponse(
        new ByteArrayInputStream(bytes.toByteArray()), file, type, bytes.size());
  }

  private static String type(String extension) {
    return switch (extension) {
      case "xlsx" -> WORKBOOK;
      case "zip" -> "application/zip";
      default -> "text/csv;charset=utf-8";
    };
  }
}
