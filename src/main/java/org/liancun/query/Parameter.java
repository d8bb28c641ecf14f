package org.liancun.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks back before it can be answered.
 *
 * @param key how the statement calls it
 * @param usual what is taken where nothing is said; empty: nothing
 * @param optional whether it may be left empty
 * @param from the least number that it may be, if it is one
 * @param to the largest
 * @param choices the words of which it is one; empty unless it is a word
 * @param terms what is written in the records, by other words for it; small letters
 */
public record Parameter(
    String key,
    Type type,
    boolean optional,
    String usual,
    long from,
    long to,
    List<Choice> choices,
    Map<String, String> terms,
    Wording label) {

  private static final String NOTHING = "-";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");

  /** What a parameter may be. */
  public enum Type {
    NUMBER,
    TEXT,
    WORD,
    DAY,
    /** A unit or village, by its code. */
    PLACE,
    /** Somebody, by code. */
    PERSON;

    /** {@return whether it names something that is in the graph} */
    public boolean isThing() {
      return this == PLACE || this == PERSON;
    }
  }

  public Parameter {
    choices = List.copyOf(choices);
    terms = Map.copyOf(terms);
  }

  /**
   * {@return the parameter of a header line, such as {@code number 55 18..100 | 年龄 | Age}}
   *
   * @param terms other words for what the records say, such as {@code 蔬菜=vegetables/greens,
   *     水=water}
   * @throws IllegalArgumentException if it is not written so
   */
  static Parameter of(String key, String line, String terms) {
    int bar = line.indexOf('|');
    var words = Stream.of(Pattern.compile("\\s+").split(line.substring(0, bar).strip())).toList();
    var written = words.getFirst();
    var optional = written.endsWith("?");
    var type = Type.valueOf(written.replace("?", "").toUpperCase(Locale.ROOT));
    var usual = words.size() < 2 || words.get(1).equals(NOTHING) ? "" : words.get(1);
    var rest = words.subList(Math.min(2, words.size()), words.size());
    var range = type == Type.NUMBER ? bounds(rest.getFirst()) : new long[] {0, 0};
    return new Parameter(
        key,
        type,
        optional || type == Type.TEXT,
        usual,
        range[0],
        range[1],
        type == Type.WORD ? Choice.all(String.join(" ", rest)) : List.of(),
        terms(terms),
        Wording.of(line.substring(bar + 1)));
  }

  private static Map<String, String> terms(String written) {
    var terms = new HashMap<String, String>();
    for (var one : written.split(",", -1)) {
      int sign = one.indexOf('=');
      if (sign > 0) {
        var recorded = one.substring(0, sign).strip();
        Stream.of(one.substring(sign + 1).split("/", -1))
            .forEach(word -> terms.put(word.strip().toLowerCase(Locale.ROOT), recorded));
      }
    }
    return terms;
  }

  /** {@return what is meant by what was typed; empty: it cannot be so} */
  public Optional<Object> meant(String typed) {
    return switch (type) {
      case NUMBER ->
          Optional.of(typed)
              .filter(number -> NUMBER.matcher(number).matches())
              .map(Long::valueOf)
              .filter(number -> number >= from && number <= to)
              .map(number -> number);
      case WORD ->
          choices.stream()
              .filter(choice -> choice.word().equals(typed) || isLabel(choice, typed))
              .map(Choice::word)
              .findFirst()
              .map(word -> word);
      case DAY -> day(typed);
      case TEXT -> Optional.of(terms.getOrDefault(typed.toLowerCase(Locale.ROOT), typed));
      case PLACE, PERSON -> Optional.of(typed);
    };
  }

  /** {@return whether a value that was given outright is one that it may have} */
  boolean takes(@Nullable Object value) {
    if (value == null) {
      return true;
    }
    return type == Type.NUMBER
        ? (value instanceof Integer || value instanceof Long) && meant(value.toString()).isPresent()
        : value instanceof String;
  }

  /** {@return which of its words a sentence says, the longest; none if it says none} */
  Optional<String> saidIn(String sentence) {
    return choices.stream()
        .flatMap(choice -> Stream.of(choice.label().chinese(), choice.label().english()))
        .filter(label -> isSaid(label, sentence))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /** One sign alone is part of other words, but before a village. */
  private static boolean isSaid(String label, String sentence) {
    if (!Character.isIdeographic(label.codePointAt(0))) {
      return Pattern.compile("\\b" + Pattern.quote(label) + "s?\\b", Pattern.CASE_INSENSITIVE)
          .matcher(sentence)
          .find();
    }
    return sentence.contains(label.length() > 1 ? label : label + "村");
  }

  private static boolean isLabel(Choice choice, String typed) {
    return choice.label().chinese().equals(typed)
        || choice.label().english().equalsIgnoreCase(typed);
  }

  private static Optional<Object> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static long[] bounds(String written) {
    return Arrays.stream(written.replace("..", " ").split(" ", 2))
        .mapToLong(Long::parseLong)
        .toArray();
  }
}
