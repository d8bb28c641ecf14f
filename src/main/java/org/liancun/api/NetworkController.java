package org.liancun.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.export.NetworkFormat;
import org.liancun.explore.export.Networks;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.export.Export;
import org.liancun.intake.export.Format;
import org.liancun.intake.export.Selection;
import org.liancun.ledger.Kinds;
import org.liancun.organization.Organization;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything in a unit, as files. */
@RestController
@RequestMapping("/api/v1/units/{code}")
@Tag(name = "Networks")
class NetworkController {

  private static final String XLSX = "xlsx";

  private final Organization organization;
  private final Networks networks;
  private final Export sheets;
  private final Kinds kinds;
  private final Answers answers;
  private final Clock clock;

  NetworkController(
      Organization organization,
      Networks networks,
      Export sheets,
      Kinds kinds,
      Answers answers,
      Clock clock) {
    this.organization = organization;
    this.networks = networks;
    this.sheets = sheets;
    this.kinds = kinds;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping("/network.{format}")
  @Operation(
      summary =
          "Everything in a unit: graphml, geojson, csv (a zip of two tables), or as records in a"
              + " workbook (xlsx) that can be imported again",
      description =
          "Units, villages, villager groups, institutions and people each by itself, and all links"
              + " among them that hold on the day. Of people a network tells no more than the"
              + " name.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")),
        @Content(mediaType = "application/geo+json", schema = @Schema(type = "object")),
        @Content(
            mediaType = "application/zip",
            schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = Format.WORKBOOK, schema = @Schema(type = "string", format = "binary"))
      })
  void network(
      @PathVariable String code,
      @Parameter(schema = @Schema(allowableValues = {"graphml", "geojson", "csv", XLSX}))
          @PathVariable
          String format,
      @Parameter(description = "The day whose state is asked for; default: today")
          @RequestParam(required = false)
          @Nullable LocalDate asOf,
      @Parameter(hidden = true) Locale language,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var as = format(format);
    var day = asOf == null ? LocalDate.now(clock) : asOf;
    answers.send(
        request,
        response,
        Viewpoint.of(day),
        () -> {
          known(code, day);
          var from = new Viewpoint(day, code);
          return new Outgoing(
              "liancun-%s.%s".formatted(code, as.map(NetworkFormat::extension).orElse(XLSX)),
              as.map(NetworkFormat::mediaType).orElse(Format.WORKBOOK),
              out -> write(from, language, as, out));
        });
  }

  private void write(
      Viewpoint from, Locale language, Optional<NetworkFormat> format, OutputStream out)
      throws IOException {
    if (format.isPresent()) {
      networks.writeAll(from, language, format.get(), out);
    } else {
      sheets.write(new Selection(kinds.all(), from, language), Format.XLSX, out);
    }
  }

  /** {@return the format of a network; none: a workbook} */
  private static Optional<NetworkFormat> format(String word) {
    var format = NetworkFormat.of(word);
    if (format.isEmpty() && !word.equals(XLSX)) {
      var known = Stream.concat(NetworkFormat.keys().stream(), Stream.of(XLSX)).toList();
      throw Unanswerable.unknownWord("format", word, known);
    }
    return format;
  }

  /** Only a unit has a subtree. */
  private void known(String code, LocalDate day) {
    if (organization
        .details(code, Viewpoint.of(day))
        .filter(details -> details.level().isUnit())
        .isEmpty()) {
      throw Unanswerable.unknownCode(code, day);
    }
  }
}
