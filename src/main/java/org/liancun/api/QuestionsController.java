package org.liancun.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;
import org.liancun.query.Answer;
import org.liancun.query.AnswerCard;
import org.liancun.query.Choice;
import org.liancun.query.Library;
import org.liancun.query.Question;
import org.liancun.query.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The library of questions. */
@RestController
@RequestMapping("/api/v1/queries")
@Tag(name = "Questions", description = "Questions that the network answers, as of any day")
class QuestionsController {

  private static final List<String> OWN = List.of("asOf", "scope", "limit");

  private final Library library;
  private final Organization organization;
  private final Answers answers;
  private final Clock clock;

  QuestionsController(Library library, Organization organization, Answers answers, Clock clock) {
    this.library = library;
    this.organization = organization;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "All questions, and what each asks back")
  List<QuestionCard> all(Locale language) {
    return library.all().stream().map(one -> QuestionCard.of(one, language)).toList();
  }

  @GetMapping("/{name}")
  @Operation(
      summary = "Asks a question",
      description = "What the question asks back is said by further parameters of the same names.")
  ResponseEntity<AnswerCard> ask(
      @PathVariable String name,
      @Parameter(description = "The day as of which it is asked; default: today")
          @RequestParam(required = false)
          @Nullable LocalDate asOf,
      @Parameter(description = "Code of the unit below which it is asked; default: everywhere")
          @RequestParam(required = false)
          @Nullable String scope,
      @Parameter(description = "So many rows at most; if there are further ones, `more` is true")
          @RequestParam(defaultValue = "1000")
          @Min(1)
          @Max(100_000)
          int limit,
      @Parameter(hidden = true) @RequestParam Map<String, String> all,
      Locale language,
      HttpServletRequest request) {
    var question = library.find(name).orElseThrow(() -> Unanswerable.unknownQuestion(name));
    var viewpoint = new Viewpoint(asOf == null ? LocalDate.now(clock) : asOf, scope);
    checkScope(viewpoint);
    var said = said(question, all);
    return answers.of(
        request,
        viewpoint,
        () -> AnswerCard.of(answer(question, said, viewpoint, limit), language));
  }

  /** Below nothing nothing is found, which would read as if all were well. */
  private void checkScope(Viewpoint viewpoint) {
    var scope = viewpoint.scope();
    if (scope != null
        && !organization
            .details(scope, Viewpoint.of(viewpoint.asOf()))
            .orElseThrow(() -> Unanswerable.unknownCode(scope, viewpoint.asOf()))
            .level()
            .isUnit()) {
      throw Unanswerable.unfit("scope", scope);
    }
  }

  private static Map<String, String> said(Question question, Map<String, String> all) {
    var said = new HashMap<>(all);
    OWN.forEach(said::remove);
    for (var name : said.keySet()) {
      if (question.parameter(name).isEmpty()) {
        throw Unanswerable.unknownParameter(question.name(), name);
      }
    }
    return said;
  }

  private Answer answer(
      Question question, Map<String, String> said, Viewpoint viewpoint, int limit) {
    return switch (library.ask(question, said, viewpoint, limit)) {
      case Answer answer -> answer;
      case Reply.Lacking lacking -> throw Unanswerable.lacking(lacking.parameter().key());
      case Reply.Unfit unfit -> throw unfit(unfit, viewpoint.asOf());
    };
  }

  private static Unanswerable unfit(Reply.Unfit unfit, LocalDate asOf) {
    var parameter = unfit.parameter();
    return switch (parameter.type()) {
      case NUMBER ->
          Unanswerable.outOfRange(parameter.key(), unfit.typed(), parameter.from(), parameter.to());
      case WORD ->
          Unanswerable.unknownWord(
              parameter.key(),
              unfit.typed(),
              parameter.choices().stream().map(Choice::word).toList());
      case PERSON, PLACE -> Unanswerable.unknownCode(unfit.typed(), asOf);
      default -> Unanswerable.unfit(parameter.key(), unfit.typed());
    };
  }
}
