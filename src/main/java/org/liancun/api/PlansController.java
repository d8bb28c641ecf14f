package org.liancun.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;
import org.liancun.pairing.PairingPlanner;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.WishWords;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planning;
import org.liancun.pairing.planning.Reply;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans of pairs, computed when they are asked for. */
@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "Plans", description = "Who could be paired with whom: advice, not decisions")
class PlansController {

  private final PairingPlanner planner;
  private final Organization organization;
  private final Answers answers;
  private final Clock clock;

  PlansController(PairingPlanner planner, Organization organization, Answers answers, Clock clock) {
    this.planner = planner;
    this.organization = organization;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "The best whole plan of pairs for a unit, with the reasons for each pair",
      description =
          "First the number of weak villages served, then the sum of scores. Nothing is stored.")
  ResponseEntity<PlanCard> plan(
      @Parameter(description = "Code of the unit that is planned for") @RequestParam String scope,
      @Parameter(description = "The day whose state is planned from; default: today")
          @RequestParam(required = false)
          @Nullable LocalDate asOf,
      @Parameter(description = "Grounds, such as small-villages; default: all")
          @RequestParam(defaultValue = "")
          List<String> ground,
      @Parameter(description = "Forms, such as joint-branch; default: all")
          @RequestParam(defaultValue = "")
          List<String> form,
      @Parameter(description = "Pairs that must be, as CODE:CODE") @RequestParam(defaultValue = "")
          List<String> lock,
      @Parameter(description = "Pairs that must not be, as CODE:CODE")
          @RequestParam(defaultValue = "")
          List<String> forbid,
      @Parameter(description = "Three villages or more that get one branch, as CODE:CODE:CODE")
          @RequestParam(defaultValue = "")
          List<String> joint,
      @Parameter(description = "Codes of villages that are not planned for")
          @RequestParam(defaultValue = "")
          List<String> leaveOut,
      @Parameter(description = "Plan running pairings anew, each kept one worth so many points")
          @RequestParam(required = false)
          @Min(0)
          @Max(Wishes.Running.MOST)
          @Nullable Integer anew,
      @Parameter(description = "A pair that is not in the plan, as CODE:CODE: what it would cost")
          @RequestParam(required = false)
          @Nullable String whyNot,
      Locale language,
      HttpServletRequest request) {
    var viewpoint = new Viewpoint(asOf == null ? LocalDate.now(clock) : asOf, scope);
    var criteria =
        Criteria.USUAL.only(
            words("ground", ground, Ground.values()), words("form", form, Form.values()));
    var running = anew == null ? Wishes.Running.STAYS : Wishes.Running.anew(anew);
    var wishes =
        new Wishes(
            criteria,
            couples("lock", lock),
            couples("forbid", forbid),
            several(joint),
            Set.copyOf(leaveOut),
            running);
    var missed = Optional.ofNullable(whyNot).map(text -> couple("whyNot", text));
    return answers.of(request, viewpoint, () -> card(wishes, missed, viewpoint, scope, language));
  }

  private PlanCard card(
      Wishes wishes, Optional<Couple> missed, Viewpoint viewpoint, String scope, Locale language) {
    if (organization.details(scope, Viewpoint.of(viewpoint.asOf())).isEmpty()) {
      throw Unanswerable.unknownCode(scope, viewpoint.asOf());
    }
    var planning = planner.planning(planner.facts(viewpoint), wishes);
    return switch (planning.plan()) {
      case Plan plan -> {
        var card = PlanCard.of(plan, scope, viewpoint.asOf(), language);
        yield missed.map(couple -> with(couple, card, plan, planning, language)).orElse(card);
      }
      case Reply.Unplanned(var why) -> throw Unanswerable.unplanned(Spoken.message(why));
    };
  }

  private static PlanCard with(
      Couple missed, PlanCard card, Plan plan, Planning planning, Locale language) {
    if (plan.pair(missed.first(), missed.second()).isPresent()) {
      throw Unanswerable.inThePlan(missed);
    }
    var found =
        planning
            .whyNot(plan, missed.first(), missed.second())
            .orElseThrow(() -> Unanswerable.impossible(missed));
    return card.with(found, planning, language);
  }

  private static List<Couple> couples(String parameter, List<String> said) {
    return said.stream().map(text -> couple(parameter, text)).toList();
  }

  private static Couple couple(String parameter, String text) {
    return WishWords.couple(text).orElseThrow(() -> Unanswerable.unfit(parameter, text));
  }

  private static List<List<String>> several(List<String> said) {
    return said.stream()
        .map(text -> WishWords.joint(text).orElseThrow(() -> Unanswerable.unfit("joint", text)))
        .toList();
  }

  private static <T extends Enum<T>> Set<T> words(String parameter, List<String> said, T[] all) {
    return WishWords.meant(
        all, said, word -> Unanswerable.unknownWord(parameter, word, WishWords.words(all)));
  }
}
