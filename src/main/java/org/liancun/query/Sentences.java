package org.liancun.query;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Found;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.springframework.stereotype.Service;

/**
 * Understands sentences by the patterns that the questions' files hold: always in the same way, and
 * without asking anybody else.
 */
@Service
public class Sentences {

  private static final String SCOPE = "scope";

  /** How questions call the other of two people. */
  private static final String SECOND = "second";

  private static final int EXAMPLES = 4;
  private static final int FOUND = 20;
  private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

  private final List<Saying> sayings;
  private final Organization organization;
  private final Graph graph;

  Sentences(Library library, Organization organization, Graph graph) {
    this.sayings =
        library.all().stream()
            .flatMap(question -> question.sayings().stream().map(text -> Saying.of(question, text)))
            .sorted(comparingInt(Saying::letters).reversed())
            .toList();
    this.organization = organization;
    this.graph = graph;
  }

  /**
   * {@return what a sentence asks}
   *
   * @param language in which examples are given
   */
  public Understanding understand(String sentence, Viewpoint from, Locale language) {
    return graph.together(() -> read(sentence, from, language));
  }

  private Understanding read(String sentence, Viewpoint from, Locale language) {
    Understanding.@Nullable Nobody nobody = null;
    for (var saying : sayings) {
      var slots = saying.slots(sentence);
      if (slots.isPresent()) {
        var attempt = new Attempt(saying.question(), from);
        if (attempt.fill(slots.get())) {
          return attempt.understood();
        }
        if (nobody == null && attempt.missing != null) {
          nobody =
              new Understanding.Nobody(
                  saying.question(), attempt.missing, examples(sentence, from, language));
        }
      }
    }
    return nobody == null ? new Understanding.Unclear(examples(sentence, from, language)) : nobody;
  }

  /** {@return what is like a sentence and would be understood, the likest first} */
  public List<String> examples(String sentence, Viewpoint from, Locale language) {
    var asked = pairs(Saying.plain(sentence));
    var some = new Some(somePlaces(from), somePeople(from));
    return sayings.stream()
        .filter(saying -> saying.isIn(language))
        .sorted(comparingDouble((Saying saying) -> -likeness(asked, saying)))
        .map(saying -> example(saying, some, language))
        .filter(example -> !example.contains(Saying.UNSAID))
        .distinct()
        .limit(EXAMPLES)
        .toList();
  }

  private static String example(Saying saying, Some some, Locale language) {
    return saying.example(
        slot ->
            slot.equals(SCOPE)
                ? some.places().map(Places::unit)
                : saying
                    .question()
                    .parameter(slot)
                    .flatMap(parameter -> usual(parameter, some, language)));
  }

  private static Optional<String> usual(Parameter parameter, Some some, Locale language) {
    return switch (parameter.type()) {
      case PLACE -> some.places().map(Places::village);
      case WORD ->
          parameter.choices().stream()
              .filter(choice -> choice.word().equals(parameter.usual()))
              .map(choice -> choice.label().in(language))
              .findFirst();
      case NUMBER, TEXT, DAY -> Optional.of(parameter.usual()).filter(usual -> !usual.isEmpty());
      case PERSON ->
          some.people()
              .map(people -> parameter.key().equals(SECOND) ? people.learner() : people.teacher());
    };
  }

  /** What examples speak of. */
  private record Some(Optional<Places> places, Optional<People> people) {}

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

  /** Sørensen–Dice coefficient of pairs of letters. */
  private static double likeness(Set<String> asked, Saying saying) {
    var words = SLOT.matcher(saying.text() + saying.question().title().chinese()).replaceAll("");
    var own = pairs(words);
    var both = new HashSet<>(own);
    both.retainAll(asked);
    return 2.0 * both.size() / Math.max(1, own.size() + asked.size());
  }

  private static Set<String> pairs(String text) {
    var small = text.toLowerCase(Locale.ROOT);
    var pairs = new HashSet<String>();
    for (int i = 0; i + 2 <= small.length(); i++) {
      pairs.add(small.substring(i, i + 2));
    }
    return pairs;
  }

  /** One reading of a sentence. */
  private final class Attempt {

    private final Question question;
    private final Viewpoint from;
    private final Map<String, String> typed = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable String scope;
    private @Nullable String missing;

    Attempt(Question question, Viewpoint from) {
      this.question = question;
      this.from = from;
    }

    Understanding understood() {
      return new Understanding.Understood(question, scope, typed, names);
    }

    boolean fill(Map<String, String> slots) {
      return slots.entrySet().stream().sorted(Map.Entry.comparingByKey()).allMatch(this::fill);
    }

    private boolean fill(Map.Entry<String, String> slot) {
      var said = slot.getValue();
      if (slot.getKey().equals(SCOPE)) {
        var unit = found(said, false).filter(found -> isUnit(found.shownAs()));
        unit.ifPresent(found -> scope = found.shownAs());
        return unit.isPresent();
      }
      var parameter = question.parameter(slot.getKey()).orElseThrow();
      if (parameter.type().isThing()) {
        var thing = found(said, parameter.type() == Parameter.Type.PERSON);
        thing.ifPresent(found -> typed.put(parameter.key(), found.code()));
        return thing.isPresent();
      }
      var meant = parameter.meant(Numerals.inDigits(said));
      meant.ifPresent(value -> typed.put(parameter.key(), value.toString()));
      return meant.isPresent();
    }

    private boolean isUnit(String code) {
      return organization
          .details(code, Viewpoint.of(from.asOf()))
          .filter(details -> details.level().isUnit())
          .isPresent();
    }

    /** {@return what bears a name, rather wholly than in part} */
    private Optional<Found> found(String name, boolean isPerson) {
      var those =
          organization.search(name, null, 0, FOUND, Viewpoint.of(from.asOf())).items().stream()
              .filter(found -> (found.level() == Level.MEMBER) == isPerson)
              .toList();
      var best =
          those.stream()
              .filter(found -> found.name().equals(name))
              .findFirst()
              .or(() -> those.stream().findFirst());
      best.ifPresentOrElse(found -> names.add(found.name() + where(found)), () -> missing = name);
      return best;
    }

    private static String where(Found found) {
      return found.way().isEmpty() ? "" : " (" + found.way().getLast() + ")";
    }
  }
}
