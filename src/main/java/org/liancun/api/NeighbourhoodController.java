package org.liancun.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Neighbourhood;
import org.liancun.explore.Pictures;
import org.liancun.explore.Reach;
import org.liancun.explore.export.NetworkFormat;
import org.liancun.explore.export.Networks;
import org.liancun.graph.Viewpoint;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What lies around something, as the canvas would draw it, and the same as files. */
@RestController
@RequestMapping("/api/v1/units/{code}")
@Tag(name = "Networks", description = "Units and their links, for programs that draw or reckon")
class NeighbourhoodController {

  private static final String DAY = "The day whose state is asked for; default: today";
  private static final String DEPTH = "How many steps down the hierarchy";
  private static final String LIMIT = "How many children of each node at most";
  private static final String KINDS =
      "Which kinds of links, with commas between: part-of; the pairings strong-weak, small, double,"
          + " urban; mentors, gives, responsible-for; default: part-of and the pairings";

  private final Pictures pictures;
  private final Networks networks;
  private final Answers answers;
  private final Clock clock;

  NeighbourhoodController(Pictures pictures, Networks networks, Answers answers, Clock clock) {
    this.pictures = pictures;
    this.networks = networks;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping("/neighbourhood")
  @Operation(
      summary = "What lies below it, so many steps deep, and what is paired with any of that",
      description =
          "As the screen draws it: a served village stands at its branch. Beyond 50,000 nodes"
              + " nothing more is expanded; each node says how many children it has and how many"
              + " of them are here.")
  ResponseEntity<NeighbourhoodCard> neighbourhood(
      @PathVariable String code,
      @Parameter(description = DEPTH) @RequestParam(defaultValue = "1") @Min(1) @Max(3) int depth,
      @Parameter(description = KINDS) @RequestParam(defaultValue = "") List<String> kinds,
      @Parameter(description = LIMIT) @RequestParam(defaultValue = "200") @Min(1) @Max(1000)
          int limit,
      @Parameter(description = DAY) @RequestParam(required = false) @Nullable LocalDate asOf,
      HttpServletRequest request) {
    var reach = reach(depth, limit, kinds);
    var viewpoint = Viewpoint.of(asOf == null ? LocalDate.now(clock) : asOf);
    return answers.of(
        request,
        viewpoint,
        () -> NeighbourhoodCard.of(around(code, reach, viewpoint), viewpoint.asOf()));
  }

  @GetMapping("/neighbourhood.{format}")
  @Operation(summary = "The same as a file: graphml, geojson, or csv (a zip of two tables)")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")),
        @Content(mediaType = "application/geo+json", schema = @Schema(type = "object")),
        @Content(
            mediaType = "application/zip",
            schema = @Schema(type = "string", format = "binary"))
      })
  void neighbourhoodAsFile(
      @PathVariable String code,
      @Parameter(schema = @Schema(allowableValues = {"graphml", "geojson", "csv"})) @PathVariable
          String format,
      @Parameter(description = DEPTH) @RequestParam(defaultValue = "1") @Min(1) @Max(3) int depth,
      @Parameter(description = KINDS) @RequestParam(defaultValue = "") List<String> kinds,
      @Parameter(description = LIMIT) @RequestParam(defaultValue = "200") @Min(1) @Max(1000)
          int limit,
      @Parameter(description = DAY) @RequestParam(required = false) @Nullable LocalDate asOf,
      @Parameter(hidden = true) Locale language,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var as =
        NetworkFormat.of(format)
            .orElseThrow(() -> Unanswerable.unknownWord("format", format, NetworkFormat.keys()));
    var reach = reach(depth, limit, kinds);
    var viewpoint = Viewpoint.of(asOf == null ? LocalDate.now(clock) : asOf);
    answers.send(
        request,
        response,
        viewpoint,
        () -> {
          var around = around(code, reach, viewpoint);
          return new Outgoing(
              "liancun-%s.%s".formatted(around.middle().code(), as.extension()),
              as.mediaType(),
              out -> networks.write(around, viewpoint, language, as, out));
        });
  }

  private Neighbourhood around(String code, Reach reach, Viewpoint viewpoint) {
    return pictures
        .around(code, reach, viewpoint)
        .orElseThrow(() -> Unanswerable.unknownCode(code, viewpoint.asOf()));
  }

  private static Reach reach(int depth, int limit, List<String> kinds) {
    for (var kind : kinds) {
      if (!Reach.KINDS.contains(kind)) {
        throw Unanswerable.unknownWord("kinds", kind, Reach.KINDS);
      }
    }
    return new Reach(depth, limit, Set.copyOf(kinds));
  }
}
