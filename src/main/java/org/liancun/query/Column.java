package org.liancun.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/**
 * A column of an answer: how the statement calls it, and how people do.
 *
 * @param words that the graph keeps in it; empty: what it keeps is said as it is
 */
public record Column(String key, Wording label, List<Choice> words) {

  public Column {
    words = List.copyOf(words);
  }

  /** {@return a column of which nothing is known but how the statement calls it} */
  public static Column named(String key) {
    return new Column(key, new Wording(key, key), List.of());
  }

  /** {@return what a cell says to a reader} */
  public String text(Cell cell, Locale language) {
    return switch (cell) {
      case Cell.Several several ->
          several.those().stream().map(one -> text(one, language)).collect(joining("、"));
      case Cell.Words kept ->
          words.stream()
              .filter(choice -> choice.word().equals(kept.text()))
              .map(choice -> choice.label().in(language))
              .findFirst()
              .orElse(kept.text());
      case Cell other -> other.text();
    };
  }
}
