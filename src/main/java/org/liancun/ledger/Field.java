package org.liancun.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column of a kind of record.
 *
 * @param key its English name, such as {@code township_code}
 * @param chinese its Chinese name
 * @param required whether no record may be without it
 * @param aliases other headers that name it
 * @param choices the words that it may hold; empty unless its form is {@link Form#WORD}
 * @param range in which a number has to be, if anything is known of it
 * @param measure what its numbers count, if it is always the same
 * @param past whether it dates what has happened, so that it does not lie ahead
 */
public record Field(
    String key,
    String chinese,
    Form form,
    boolean required,
    List<String> aliases,
    List<Choice> choices,
    Optional<Range> range,
    Optional<Measure> measure,
    boolean past,
    Slot slot) {

  /** What a sheet calls what a reader sees the name of. */
  private static final Pattern NUMBER = Pattern.compile("(?<=.)(代码|编号)$");

  /** How a column ends that is also called by what it is the code of. */
  private static final String CODE = "_code";

  /** Between which numbers a value lies, both included. */
  public record Range(int from, int to) {

    boolean holds(double number) {
      return number >= from && number <= to;
    }
  }

  public Field {
    aliases = List.copyOf(aliases);
    choices = List.copyOf(choices);
  }

  /** {@return a column kept as a property of the same name} */
  public static Field of(Form form, String key, String chinese) {
    return new Field(
        key,
        chinese,
        form,
        false,
        key.endsWith(CODE) ? List.of(key.substring(0, key.length() - CODE.length())) : List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        new Slot.Property(camelCase(key)));
  }

  /** {@return the column of the code by which nodes are found} */
  public static Field code(String chinese) {
    return of(Form.CODE, Kind.CODE, chinese).in(new Slot.Key());
  }

  /** {@return a column of words} */
  public static Field word(String key, String chinese, Choice... choices) {
    return of(Form.WORD, key, chinese).choices(List.of(choices));
  }

  /** {@return the same, but no record may be without it} */
  public Field must() {
    return new Field(key, chinese, form, true, aliases, choices, range, measure, past, slot);
  }

  /** {@return the same, named by other headers too} */
  public Field or(String... headers) {
    var all = Stream.concat(aliases.stream(), Stream.of(headers)).toList();
    return new Field(key, chinese, form, required, all, choices, range, measure, past, slot);
  }

  /** {@return the same, of numbers in a range} */
  public Field between(int from, int to) {
    var range = Optional.of(new Range(from, to));
    return new Field(key, chinese, form, required, aliases, choices, range, measure, past, slot);
  }

  /** {@return the same, in the first unit of a measure} */
  public Field in(Measure unit) {
    var counted = Optional.of(unit);
    return new Field(key, chinese, form, required, aliases, choices, range, counted, past, slot);
  }

  /** {@return the same, of what has happened} */
  public Field happened() {
    return new Field(key, chinese, form, required, aliases, choices, range, measure, true, slot);
  }

  /** {@return the same, kept elsewhere} */
  public Field in(Slot other) {
    return new Field(key, chinese, form, required, aliases, choices, range, measure, past, other);
  }

  /** {@return its name in a language} */
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? key : chinese;
  }

  /** {@return its name as people read it, such as Per capita income} */
  public String label(Locale locale) {
    if (!locale.getLanguage().equals("en")) {
      return refers() ? NUMBER.matcher(chinese).replaceFirst("") : chinese;
    }
    var words = key.replaceFirst("_codes?$", "").replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@return whether its cells name other records} */
  public boolean refers() {
    return form == Form.REFERENCE || form == Form.REFERENCES;
  }

  /** {@return the labels of the records that its cells may name} */
  public List<String> labels() {
    return switch (slot) {
      case Slot.Link link -> link.labels();
      case Slot.From from -> from.labels();
      case Slot.To to -> to.labels();
      case Slot.Translated translated -> translated.labels();
      default -> List.of();
    };
  }

  /** {@return the labels of the records that a form offers for its cells} */
  List<String> offered() {
    return slot instanceof Slot.Link link ? link.offered() : labels();
  }

  /** {@return whether a text that names nothing yet makes a new node} */
  boolean creates() {
    return slot instanceof Slot.Link link && link.created();
  }

  /** {@return whether a text is one of its words, or none at all} */
  public boolean mayBe(String text) {
    return text.isBlank() || choice(text.strip()).isPresent();
  }

  /** {@return the one of its words that a text means} */
  public Optional<Choice> choice(String word) {
    return choices.stream().filter(choice -> choice.isMeantBy(word)).findFirst();
  }

  private Field choices(List<Choice> words) {
    return new Field(key, chinese, form, required, aliases, words, range, measure, past, slot);
  }

  private static String camelCase(String key) {
    var name = new StringBuilder();
    for (var part : key.split("_", -1)) {
      name.append(
          name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }
}
