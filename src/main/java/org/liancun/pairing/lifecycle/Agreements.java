package org.liancun.pairing.lifecycle;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.editing.Mergers;
import org.liancun.editing.Merging;
import org.liancun.editing.Saving;
import org.liancun.editing.Undertaking;
import org.liancun.editing.Undertaking.Line;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.springframework.stereotype.Service;

/** Pairings as they stand, and what takes them on. */
@Service
public class Agreements {

  private static final Set<Stage> ON_THEIR_WAY =
      Stream.of(Stage.values()).filter(Stage::isOnItsWay).collect(Collectors.toUnmodifiableSet());

  private final Graph graph;
  private final Kinds kinds;
  private final Mergers mergers;

  Agreements(Graph graph, Kinds kinds, Mergers mergers) {
    this.graph = graph;
    this.kinds = kinds;
    this.mergers = mergers;
  }

  /** {@return a pairing, if there is one of that code} */
  public Optional<Agreement> find(String code, Viewpoint from) {
    return graph.readAll(tx -> read(List.of(code), Set.of(), from, tx)).stream().findFirst();
  }

  /** {@return the pairings at some stages, the latest in force first} */
  public List<Agreement> at(Set<Stage> stages, Viewpoint from) {
    return graph.readAll(tx -> read(List.of(), stages, from, tx));
  }

  /** {@return those that are neither in force yet nor over} */
  public List<Agreement> onTheirWay(Viewpoint from) {
    return at(ON_THEIR_WAY, from);
  }

  /**
   * Takes pairings on, all of them or none: their stage changes, the step is recorded with its day,
   * office and paper, and where a joint branch comes into force, the former ones become one.
   *
   * @param by who writes it down
   * @throws IllegalArgumentException if one of them cannot become that
   */
  public Saving advance(Advance advance, String by) {
    advance.of().stream()
        .filter(one -> !one.stage().next().contains(advance.to()))
        .findFirst()
        .ifPresent(
            one -> {
              throw new IllegalArgumentException(one.stage() + " → " + advance.to());
            });
    var undertaking =
        new Undertaking(
            name(advance), lines(advance), merging(advance), tx -> isAsSeen(advance, tx));
    return mergers.save(undertaking, by);
  }

  /**
   * Writes proposals down as pairings that are planned, all of them or none. What was suggested for
   * the same two is taken up.
   *
   * @param plan what people call the plan; stands as their source
   * @param by who writes it down
   */
  public Saving propose(List<Proposal> proposals, String plan, Handling handling, String by) {
    var day = handling.day();
    var stem = "JD" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + mark();
    var suggested = at(Set.of(Stage.SUGGESTED), Viewpoint.of(day));
    var lines = new ArrayList<Line>();
    for (int i = 0; i < proposals.size(); i++) {
      var proposal = proposals.get(i);
      var code =
          suggested.stream()
              .filter(proposal::takesUp)
              .map(Agreement::code)
              .findFirst()
              .orElse("%s-%02d".formatted(stem, i + 1));
      lines.add(pairing(code, proposal));
      lines.add(step(code, Stage.PLANNED, "", handling));
    }
    return mergers.save(
        new Undertaking(
            plan, lines, new Merging(List.of(), Set.of(), Set.of(), day, plan), tx -> true),
        by);
  }

  /** Tells the codes of one plan from those of another that somebody makes on the same day. */
  private static String mark() {
    return UUID.randomUUID().toString().substring(0, 4);
  }

  private static Line pairing(String code, Proposal proposal) {
    return new Line(
        "pairings",
        Map.of(
            "code", code,
            "first_code", proposal.first(),
            "second_code", proposal.second(),
            "direction", proposal.mutual() ? "MUTUAL" : "HELP",
            "ground", proposal.ground(),
            "form", proposal.form(),
            "status", Stage.PLANNED.name(),
            "synthetic", proposal.synthetic() ? "yes" : ""));
  }

  private static List<Agreement> read(
      List<String> codes, Set<Stage> stages, Viewpoint from, GraphTransaction tx) {
    var names = stages.stream().map(Stage::name).toList();
    return tx.run(
        "pairing/agreements",
        from.with(Map.of("codes", codes, "stages", names)),
        AgreementRow::agreement);
  }

  private static boolean isAsSeen(Advance advance, GraphTransaction tx) {
    var codes = advance.of().stream().map(Agreement::code).toList();
    var now =
        read(codes, Set.of(), Viewpoint.of(advance.handling().day()), tx).stream()
            .collect(Collectors.toMap(Agreement::code, one -> one));
    return advance.of().stream().allMatch(one -> isAsFar(one, now.get(one.code())));
  }

  /** It may have been sent back and submitted again meanwhile. */
  private static boolean isAsFar(Agreement seen, @Nullable Agreement now) {
    return now != null && seen.stage() == now.stage() && seen.steps().equals(now.steps());
  }

  private String name(Advance advance) {
    var titles = advance.of().stream().map(Agreement::title).toList();
    return word(advance.to()) + " " + String.join(", ", titles);
  }

  private List<Line> lines(Advance advance) {
    return advance.of().stream()
        .flatMap(one -> Stream.of(pairing(one, advance), step(one, advance)))
        .toList();
  }

  private static Line pairing(Agreement one, Advance advance) {
    var cells = new HashMap<String, String>();
    cells.put("code", one.code());
    cells.put("status", advance.to().name());
    var handling = advance.handling();
    switch (advance.to()) {
      case APPROVED -> cells.put("document", handling.document());
      case IN_FORCE -> cells.put("since", handling.day().toString());
      case ENDED -> {
        cells.put("until", handling.day().toString());
        cells.put("reason", handling.remark());
      }
      default -> {}
    }
    return new Line("pairings", cells);
  }

  private Line step(Agreement one, Advance advance) {
    return step(one.code(), advance.to(), turn(one, advance), advance.handling());
  }

  /** What is sent back can be submitted again on the same day, which is another step. */
  private String turn(Agreement one, Advance advance) {
    int turn = one.turn(word(advance.to()), advance.handling().day());
    return turn == 1 ? "" : String.valueOf(turn);
  }

  private Line step(String pairing, Stage to, String turn, Handling handling) {
    return new Line(
        "steps",
        Map.of(
            "owner_code",
            pairing,
            "step",
            word(to),
            "date",
            handling.day().toString(),
            Kind.TURN,
            turn,
            "by",
            handling.office(),
            "person",
            handling.person(),
            "document",
            handling.document(),
            "remark",
            handling.remark()));
  }

  private static Merging merging(Advance advance) {
    var joint = advance.founding();
    var unions = joint.map(founding -> List.of(union(advance.of(), founding))).orElseGet(List::of);
    return new Merging(
        unions,
        joint.map(Advance.Founding::posts).orElse(Set.of()),
        joint.map(Advance.Founding::kept).orElse(Set.of()),
        advance.handling().day(),
        advance.handling().document());
  }

  private static Merging.Union union(List<Agreement> those, Advance.Founding founding) {
    return new Merging.Union(
        those.stream()
            .flatMap(one -> one.branches().stream())
            .map(Agreement.Serving::code)
            .toList(),
        new Merging.Founded(founding.code(), founding.name(), founding.parent()));
  }

  /** The word of the records for a stage, which is also that of the step to it. */
  private String word(Stage stage) {
    return kinds
        .find("pairings")
        .orElseThrow()
        .field("status")
        .choice(stage.name())
        .orElseThrow()
        .chinese();
  }
}
