package org.liancun.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;

/** Finds whom and what a sentence names: names in full, and pinyin or initials in Latin letters. */
final class Mentions {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  /** Shorter ones are too many things' initials. */
  private static final int SHORTEST = 3;

  private final Graph graph;
  private final Organization organization;
  private final Predicate<String> isWord;

  /**
   * Names of a graph.
   *
   * @param isWord whether a word in Latin letters is one of those by which questions are asked
   */
  Mentions(Graph graph, Organization organization, Predicate<String> isWord) {
    this.graph = graph;
    this.organization = organization;
    this.isWord = isWord;
  }

  private record Name(String text, boolean isPerson) {}

  /** {@return what a sentence names} Complexity: linear in the number of names there are. */
  Named in(String sentence, LocalDate asOf) {
    if (sentence.isEmpty()) {
      return new Named(List.of(), List.of(), "");
    }
    var names = new TreeMap<Integer, Name>(); // in the sentence's order
    var rest = new StringBuilder(sentence);
    graph
        .read(
            "query/named",
            Map.of("sentence", sentence, "asOf", asOf),
            row -> new Name(row.get("name").asString(), row.get("person").asBoolean()))
        .forEach(name -> take(name.text(), name, rest, names));
    latin(rest.toString()).forEach(text -> search(text, asOf, rest, names));
    return new Named(texts(names, true), texts(names, false), rest.toString());
  }

  /** A name that is part of one found before does not count; what was found is blanked out. */
  private static void take(
      String written, Name name, StringBuilder rest, Map<Integer, Name> names) {
    int at = rest.indexOf(written);
    if (at >= 0) {
      names.put(at, name);
      rest.replace(at, at + written.length(), " ".repeat(written.length()));
    }
  }

  /** {@return words side by side that are none of the questions'} */
  private List<String> latin(String rest) {
    var found = new ArrayList<String>();
    int end = -2;
    for (var word : WORD.matcher(rest).results().toList()) {
      if (!isWord.test(word.group())) {
        if (word.start() == end + 1) {
          found.add(found.removeLast() + rest.charAt(end) + word.group());
        } else {
          found.add(word.group());
        }
        end = word.end();
      }
    }
    return found;
  }

  private void search(String text, LocalDate asOf, StringBuilder rest, Map<Integer, Name> names) {
    var joined = text.replaceAll("\\s", "");
    if (joined.length() < SHORTEST) {
      return;
    }
    organization.search(joined, null, 0, 1, Viewpoint.of(asOf)).items().stream()
        .findFirst()
        .map(found -> new Name(joined, found.level() == Level.MEMBER))
        .ifPresent(name -> take(text, name, rest, names));
  }

  private static List<String> texts(Map<Integer, Name> names, boolean isPerson) {
    return names.values().stream()
        .filter(name -> name.isPerson() == isPerson)
        .map(Name::text)
        .toList();
  }
}
