package org.liancun.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.console.Console;
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
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Suggests the best whole plan of pairs for a unit. */
@Command(name = "pair", mixinStandardHelpOptions = true)
final class PairCommand implements ConsoleCommand {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));
  private static final List<String> FORMATS = List.of("table", "json");

  private final GraphDuty duty;
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private final DataFolder data = new DataFolder();

  @Option(names = "--scope", paramLabel = "CODE", required = true, descriptionKey = "pair-scope")
  private String scope = "";

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "query-as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--ground", paramLabel = "GROUND", descriptionKey = "pair-ground")
  private final List<String> grounds = new ArrayList<>();

  @Option(names = "--form", paramLabel = "FORM", descriptionKey = "pair-form")
  private final List<String> forms = new ArrayList<>();

  @Option(names = "--lock", paramLabel = "A:B", descriptionKey = "pair-lock")
  private final List<String> locks = new ArrayList<>();

  @Option(names = "--forbid", paramLabel = "A:B", descriptionKey = "pair-forbid")
  private final List<String> bans = new ArrayList<>();

  @Option(names = "--joint", paramLabel = "A:B:C", descriptionKey = "pair-joint")
  private final List<String> joint = new ArrayList<>();

  @Option(names = "--leave-out", paramLabel = "CODE", descriptionKey = "pair-leave-out")
  private final List<String> leftOut = new ArrayList<>();

  @Option(names = "--anew", paramLabel = "POINTS", descriptionKey = "pair-anew")
  private @Nullable Integer anew;

  @Option(names = "--why-not", paramLabel = "A:B", descriptionKey = "pair-why-not")
  private @Nullable String whyNot;

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "pair-format")
  private String format = "table";

  PairCommand(GraphDuty duty, Terminal terminal) {
    this.duty = duty;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!FORMATS.contains(format)) {
      throw wrong("cli.pair-format", format);
    }
    var wishes = wishes();
    var asked = Optional.ofNullable(whyNot).map(this::couple);
    return duty.withGraph(data, beans -> plan(wishes, asked, beans));
  }

  private Wishes wishes() {
    var criteria =
        Criteria.USUAL.only(
            words(grounds, Ground.values(), "cli.pair-ground"),
            words(forms, Form.values(), "cli.pair-form"));
    return new Wishes(
        criteria,
        locks.stream().map(this::couple).toList(),
        bans.stream().map(this::couple).toList(),
        joint.stream().map(this::several).toList(),
        Set.copyOf(leftOut),
        running());
  }

  private Wishes.Running running() {
    if (anew == null) {
      return Wishes.Running.STAYS;
    }
    if (anew < 0 || anew > Wishes.Running.MOST) {
      throw wrong("cli.pair-anew", anew, Wishes.Running.MOST);
    }
    return Wishes.Running.anew(anew);
  }

  private <T extends Enum<T>> Set<T> words(List<String> said, T[] all, String refusal) {
    return WishWords.meant(
        all, said, word -> wrong(refusal, word, String.join(" ", WishWords.words(all))));
  }

  private Couple couple(String text) {
    return WishWords.couple(text).orElseThrow(() -> wrong("cli.pair-couple", text));
  }

  private List<String> several(String text) {
    return WishWords.joint(text).orElseThrow(() -> wrong("cli.pair-several", text));
  }

  private WrongUsage wrong(String key, Object... values) {
    return new WrongUsage(command, Console.sentence(key, values));
  }

  private int plan(Wishes wishes, Optional<Couple> asked, BeanFactory beans) {
    var day = asOf == null ? LocalDate.now(beans.getBean(Clock.class)) : asOf;
    if (beans.getBean(Organization.class).details(scope, Viewpoint.of(day)).isEmpty()) {
      throw Refusal.unknownUnit(scope);
    }
    var planner = beans.getBean(PairingPlanner.class);
    var planning = planner.planning(planner.facts(new Viewpoint(day, scope)), wishes);
    switch (planning.plan()) {
      case Reply.Unplanned(var why) -> throw Refusal.of(Spoken.in(LANGUAGE, why));
      case Plan plan -> print(plan, card(planning, plan, asked, day));
    }
    return 0;
  }

  private PlanCard card(Planning planning, Plan plan, Optional<Couple> asked, LocalDate day) {
    var card = PlanCard.of(plan, scope, day, LANGUAGE);
    if (asked.isEmpty()) {
      return card;
    }
    var couple = asked.get();
    if (plan.pair(couple.first(), couple.second()).isPresent()) {
      throw Refusal.of(Console.sentence("cli.pair-already", couple.first(), couple.second()));
    }
    var found =
        planning
            .whyNot(plan, couple.first(), couple.second())
            .orElseThrow(
                () ->
                    Refusal.of(
                        Console.sentence("cli.pair-no-why", couple.first(), couple.second())));
    return card.with(found, planning, LANGUAGE);
  }

  private void print(Plan plan, PlanCard card) {
    if (format.equals("json")) {
      terminal.result(
          JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(card));
      return;
    }
    var header = List.of(Console.sentence("cli.pair-columns").split("\\|", -1));
    Table.texts(
            Stream.concat(Stream.of(header), card.pairs().stream().map(PairCommand::row)).toList())
        .forEach(terminal::result);
    terminal.remark(card.summary());
    terminal.remark(
        Console.sentence(
            "cli.pair-totals",
            plan.totals().weakServed(),
            plan.totals().points(),
            plan.greedy().weakServed(),
            plan.greedy().points()));
    terminal.remark(card.proof());
    card.remarks().forEach(terminal::remark);
    card.leftovers().stream()
        .filter(PlanCard.LeftCard::weak)
        .forEach(left -> terminal.remark(left.sentence()));
    tell(card.whyNot());
  }

  private void tell(PlanCard.@Nullable WhyNotCard found) {
    if (found != null) {
      terminal.result(found.sentence());
      found.gone().forEach(pair -> terminal.result("- " + String.join("  ", row(pair))));
      found.come().forEach(pair -> terminal.result("+ " + String.join("  ", row(pair))));
      terminal.result(found.flip());
      terminal.result(found.factFlip());
    }
  }

  private static List<String> row(PlanCard.PairCard pair) {
    return List.of(
        pair.first().code() + " " + pair.first().name(),
        pair.second().code() + " " + pair.second().name(),
        pair.ground(),
        pair.form(),
        Integer.toString(pair.points()));
  }
}
