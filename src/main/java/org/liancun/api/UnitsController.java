package org.liancun.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Details;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hierarchy, as of any day. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Units", description = "Units, villages and members in their hierarchy")
class UnitsController {

  private static final String DAY = "The day whose state is asked for; default: today";

  private final Organization organization;
  private final Answers answers;
  private final Clock clock;

  UnitsController(Organization organization, Answers answers, Clock clock) {
    this.organization = organization;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping("/units/{code}")
  @Operation(summary = "One unit, village or member")
  ResponseEntity<UnitCard> unit(
      @PathVariable String code,
      @Parameter(description = DAY) @RequestParam(required = false) @Nullable LocalDate asOf,
      HttpServletRequest request) {
    var viewpoint = viewpoint(asOf);
    return answers.of(request, viewpoint, () -> UnitCard.of(known(code, viewpoint)));
  }

  @GetMapping("/units/{code}/children")
  @Operation(summary = "What lies directly below it, by code")
  ResponseEntity<Slice<UnitLine>> children(
      @PathVariable String code,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
      @Parameter(description = DAY) @RequestParam(required = false) @Nullable LocalDate asOf,
      HttpServletRequest request) {
    var viewpoint = viewpoint(asOf);
    return answers.of(
        request,
        viewpoint,
        () -> {
          known(code, viewpoint);
          return Slice.of(
              organization.children(code, page * size, size, viewpoint), page, size, UnitLine::of);
        });
  }

  @GetMapping("/units/{code}/path")
  @Operation(
      summary = "The way to it from the top, itself last; a served village stands at its branch")
  ResponseEntity<List<UnitLine>> path(
      @PathVariable String code,
      @Parameter(description = DAY) @RequestParam(required = false) @Nullable LocalDate asOf,
      HttpServletRequest request) {
    var viewpoint = viewpoint(asOf);
    return answers.of(
        request,
        viewpoint,
        () -> {
          known(code, viewpoint);
          return organization.path(code, viewpoint).stream().map(UnitLine::of).toList();
        });
  }

  @GetMapping("/search")
  @Operation(summary = "Finds by name, part of it, alias, code, pinyin or initials")
  ResponseEntity<Slice<Hit>> search(
      @Parameter(description = "What to look for, such as 徐柏 or xbc") @RequestParam @Size(max = 100)
          String q,
      @Parameter(description = "Only this level, such as village") @RequestParam(required = false)
          @Nullable String level,
      @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
      @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size,
      @Parameter(description = DAY) @RequestParam(required = false) @Nullable LocalDate asOf,
      HttpServletRequest request) {
    var wanted = Optional.ofNullable(level).map(UnitsController::level).orElse(null);
    var viewpoint = viewpoint(asOf);
    return answers.of(
        request,
        viewpoint,
        () ->
            Slice.of(
                organization.search(q, wanted, page * size, size, viewpoint), page, size, Hit::of));
  }

  private Details known(String code, Viewpoint viewpoint) {
    return organization
        .details(code, viewpoint)
        .orElseThrow(() -> Unanswerable.unknownCode(code, viewpoint.asOf()));
  }

  private static Level level(String word) {
    return Level.of(word).orElseThrow(() -> Unanswerable.unknownLevel(word));
  }

  private Viewpoint viewpoint(@Nullable LocalDate asOf) {
    return Viewpoint.of(asOf == null ? LocalDate.now(clock) : asOf);
  }
}
