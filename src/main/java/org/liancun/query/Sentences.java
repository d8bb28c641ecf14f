package org.liancun.query;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
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

  private static final int FOUND = 20;

  /** So like a saying must a sentence be to be taken for it. */
  private static final double ALIKE = 0.45;

  /** So much less like must it be any other question's. */
  private static final double CLEARLY = 0.08;

  private final List<Saying> sayings;
  private final Gist gist;
  private final Mentions mentions;
  private final Examples examples;
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
    this.gist = new Gist(sayings);
    this.mentions = new Mentions(graph, organization, gist::isKnown);
    this.examples = new Examples(gist, graph, organization);
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
    @Nullable Attempt nobody = null;
    for (var saying : sayings) {
      var slots = saying.slots(sentence);
      if (slots.isPresent()) {
        var attempt = new Attempt(saying.question(), from);
        if (attempt.fill(slots.get())) {
          return attempt.understood(false);
        }
        if (nobody == null && attempt.missing != null) {
          nobody = attempt;
        }
      }
    }
    var named = mentions.in(Saying.plain(sentence), from.asOf());
    var guess = guess(named, from);
    if (nobody != null && guess.filter(nobody::isOfAnother).isEmpty()) {
      return nobody.nobody(examples.of(named, from, language));
    }
    return guess
        .<Understanding>map(it -> it)
        .orElseGet(() -> new Understanding.Unclear(examples.of(named, from, language)));
  }

  /** {@return what a sentence is asking by its words, if they are clearly those of one question} */
  private Optional<Understanding.Understood> guess(Named named, Viewpoint from) {
    var guesses = gist.of(named.rest(), named::fits);
    if (guesses.isEmpty()) {
      return Optional.empty();
    }
    var best = guesses.getFirst();
    double next = guesses.size() > 1 ? guesses.get(1).likeness() : 0;
    var attempt = new Attempt(best.saying().question(), from);
    return best.likeness() >= ALIKE
            && best.likeness() - next >= CLEARLY
            && attempt.fill(named.said(best.saying()))
        ? Optional.of(attempt.understood(true))
        : Optional.empty();
  }

  /** {@return what is like a sentence and would be understood, the likest first} */
  public List<String> examples(String sentence, Viewpoint from, Locale language) {
    return graph.together(
        () -> examples.of(mentions.in(Saying.plain(sentence), from.asOf()), from, language));
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

    Understanding.Understood understood(boolean isGuess) {
      return new Understanding.Understood(question, scope, typed, names, isGuess);
    }

    Understanding nobody(List<String> examples) {
      return new Understanding.Nobody(question, Objects.requireNonNull(missing), examples);
    }

    boolean isOfAnother(Understanding.Understood understood) {
      return !understood.question().equals(question);
    }

    boolean fill(Map<String, String> slots) {
      return slots.entrySet().stream()
          .sorted(
              Comparator.comparing((Map.Entry<String, String> slot) -> isName(slot.getKey()))
                  .thenComparing(Map.Entry.comparingByKey()))
          .allMatch(this::fill);
    }

    /** Names come last: what is wrong with other words says that another question was meant. */
    private boolean isName(String slot) {
      return question
          .parameter(slot)
          .map(parameter -> parameter.type().isThing() || parameter.type() == Parameter.Type.TEXT)
          .orElse(true);
    }

    private boolean fill(Map.Entry<String, String> slot) {
      var said = slot.getValue();
      if (slot.getKey().equals(Saying.SCOPE)) {
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
