package org.liancun.query;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sentence is most likely about that follows no pattern: the saying with which it shares
 * most terms. A term is a Chinese sign, two of them side by side, or the stem of a word; it counts
 * the more, the fewer questions have it (inverse document frequency: K. Spärck Jones, <i>A
 * statistical interpretation of term specificity</i>, 1972). Two texts are as alike as what they
 * share weighs against the geometric mean of what each weighs, from 0 to 1.
 */
final class Gist {

  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[a-z]+");

  /** Signs and words that stand in any sentence. */
  private static final Set<String> ANYWHERE =
      Stream.concat(
              "的了吗呢啊呀在是有和与把被就都".chars().mapToObj(Character::toString),
              Stream.of(
                  ("the a an of in on to for by are is do does did what which who whom whose that"
                          + " with without how there their it and or at most least more than fewer"
                          + " be been has have had from one")
                      .split(" ")))
          .collect(toSet());

  /** A stem tells words apart well enough. */
  private static final int STEM = 6;

  /** A sign by itself says less than two. */
  private static final double SIGN = 0.4;

  /** What no question knows may be a name, or something that nobody can answer. */
  private static final double UNKNOWN = 0.6;

  private final List<Profile> profiles;
  private final Map<String, Long> questions;
  private final int all;

  /** A saying, or what its question is called, by its terms. */
  private record Profile(Saying saying, Set<String> terms) {}

  /**
   * A saying that a sentence is like.
   *
   * @param likeness from 0 to 1
   */
  record Guess(Saying saying, double likeness) {}

  Gist(List<Saying> sayings) {
    profiles = sayings.stream().flatMap(Gist::profiles).toList();
    questions =
        profiles.stream()
            .collect(
                Collectors.groupingBy(
                    profile -> profile.saying().question().name(),
                    Collectors.flatMapping(profile -> profile.terms().stream(), toSet())))
            .values()
            .stream()
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(term -> term, Collectors.counting()));
    all = (int) sayings.stream().map(saying -> saying.question().name()).distinct().count();
  }

  private static Stream<Profile> profiles(Saying saying) {
    var title = saying.question().title();
    return Stream.of(saying.words(), title.chinese(), title.english())
        .map(text -> new Profile(saying, terms(text)));
  }

  /** {@return whether some question uses a word} */
  boolean isKnown(String word) {
    return terms(word).stream().allMatch(questions::containsKey);
  }

  /** {@return of each question the saying that a sentence is most like, the likest first} */
  List<Guess> of(String sentence, Predicate<Saying> isPossible) {
    var asked = terms(sentence);
    var best = new HashMap<String, Guess>();
    for (var profile : profiles) {
      if (isPossible.test(profile.saying())) {
        var guess = new Guess(profile.saying(), likeness(asked, profile.terms()));
        best.merge(
            guess.saying().question().name(),
            guess,
            (one, other) -> other.likeness() > one.likeness() ? other : one);
      }
    }
    return best.values().stream()
        .sorted(
            comparingDouble(Guess::likeness)
                .reversed()
                .thenComparing(guess -> guess.saying().question().name()))
        .toList();
  }

  private double likeness(Set<String> asked, Set<String> own) {
    double shared = asked.stream().filter(own::contains).mapToDouble(this::weight).sum();
    return shared == 0 ? 0 : shared / Math.sqrt(weight(asked) * weight(own));
  }

  private double weight(Set<String> terms) {
    return terms.stream().mapToDouble(this::weight).sum();
  }

  private double weight(String term) {
    var those = questions.get(term);
    double rarity = those == null ? UNKNOWN * Math.log1p(all) : Math.log1p((double) all / those);
    return term.length() == 1 ? SIGN * rarity : rarity;
  }

  private static Set<String> terms(String text) {
    var terms = new HashSet<String>();
    RUN.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .forEach(run -> add(run, terms));
    return terms;
  }

  private static void add(String run, Set<String> terms) {
    if (!Character.isIdeographic(run.codePointAt(0))) {
      if (!ANYWHERE.contains(run)) {
        terms.add(" " + stem(run));
      }
      return;
    }
    for (int i = 0; i < run.length(); i++) {
      var sign = run.substring(i, i + 1);
      if (!ANYWHERE.contains(sign)) {
        terms.add(sign);
      }
      if (i + 2 <= run.length()) {
        terms.add(run.substring(i, i + 2));
      }
    }
  }

  private static String stem(String word) {
    var one = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return one.substring(0, Math.min(STEM, one.length()));
  }
}
