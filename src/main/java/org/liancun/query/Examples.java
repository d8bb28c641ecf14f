package org.liancun.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;

/** Sentences that can be asked, near to one that somebody typed. */
final class Examples {

  /** How questions call the other of two people. */
  private static final String SECOND = "second";

  /** How words say that nothing is chosen. */
  private static final String ANYTHING = "ANY";

  private static final int MOST = 4;
  private static final int FOUND = 20;

  private final Gist gist;
  private final Graph graph;
  private final Organization organization;

  Examples(Gist gist, Graph graph, Organization organization) {
    this.gist = gist;
    this.graph = graph;
    this.organization = organization;
  }

  /** {@return sentences that would be understood, the likest first} */
  List<String> of(Named named, Viewpoint from, Locale language) {
    var some = new Some(named, somePlaces(from), somePeople(from));
    return gist
        .of(
            named.rest(),
            saying -> saying.isIn(language) && some.isSentence(saying) && named.isNamedIn(saying))
        .stream()
        .map(guess -> example(guess.saying(), some, language))
        .filter(example -> !example.contains(Saying.UNSAID))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static String example(Saying saying, Some some, Locale language) {
    return saying.example(
        slot ->
            slot.equals(Saying.SCOPE)
                ? some.place(Places::unit)
                : saying
                    .question()
                    .parameter(slot)
                    .flatMap(parameter -> usual(parameter, some, language)));
  }

  private static Optional<String> usual(Parameter parameter, Some some, Locale language) {
    return switch (parameter.type()) {
      case PLACE -> some.place(Places::village);
      case WORD ->
          parameter
              .saidIn(some.named().rest())
              .or(
                  () ->
                      parameter.choices().stream()
                          .filter(choice -> choice.word().equals(parameter.usual()))
                          .map(choice -> choice.label().in(language))
                          .findFirst());
      case NUMBER, TEXT, DAY -> Optional.of(parameter.usual()).filter(usual -> !usual.isEmpty());
      case PERSON -> some.person(parameter.key().equals(SECOND));
    };
  }

  /** What examples speak of: rather what a sentence names than anything. */
  private record Some(Named named, Optional<Places> places, Optional<People> people) {

    Optional<String> place(Function<Places, String> usual) {
      return named.places().stream().findFirst().or(() -> places.map(usual));
    }

    Optional<String> person(boolean isSecond) {
      return named.people().stream()
          .skip(isSecond ? 1 : 0)
          .findFirst()
          .or(() -> people.map(it -> isSecond ? it.learner() : it.teacher()));
    }

    /** A word for anything makes no sentence. */
    boolean isSentence(Saying saying) {
      return saying.asks().stream()
          .flatMap(slot -> saying.question().parameter(slot).stream())
          .noneMatch(
              parameter ->
                  parameter.usual().equals(ANYTHING) && parameter.saidIn(named.rest()).isEmpty());
    }
  }

  /** A unit below the first root, and something below it. */
  private record Places(String unit, String village) {}

  private record People(String teacher, String learner) {}

  private Optional<People> somePeople(Viewpoint from) {
    return graph
        .read(
            "query/taught",
            Map.of("asOf", from.asOf()),
            row -> new People(row.get("teacher").asString(), row.get("learner").asString()))
        .stream()
        .findFirst();
  }

  private Optional<Places> somePlaces(Viewpoint from) {
    var everywhere = Viewpoint.of(from.asOf());
    return organization.roots(everywhere).stream()
        .findFirst()
        .flatMap(root -> withVillages(root.code(), everywhere))
        .flatMap(
            unit ->
                withVillages(unit.code(), everywhere)
                    .map(below -> new Places(unit.name(), village(below, everywhere).name())));
  }

  /** {@return the branch of a village below a unit that is none itself} */
  private Entry village(Entry unit, Viewpoint everywhere) {
    return unit.level().compareTo(Level.BRANCH) < 0
        ? withVillages(unit.code(), everywhere).orElse(unit)
        : unit;
  }

  /** Offices have none, and questions are mostly about villages. */
  private Optional<Entry> withVillages(String parent, Viewpoint everywhere) {
    var below = organization.children(parent, 0, FOUND, everywhere).items();
    return below.stream()
        .filter(entry -> entry.villages() != null && entry.villages() > 0)
        .findFirst()
        .or(() -> below.stream().findFirst());
  }
}
