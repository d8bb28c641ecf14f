package org.liancun.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.NamedQuery;

/**
 * A question of the library: one file of Cypher, whose header says all that is known of it.
 *
 * @param name of the file, such as {@code pairings-on-paper}
 * @param about what exactly counts
 * @param people columns in which people stand, who have pages of their own on some screens
 * @param shows families of relationships that are brought out among what was found
 * @param sayings sentences by which people may ask it, with slots such as <code>{age}</code>
 * @param check what it says about the structure, if each row is something to look at
 */
public record Question(
    String name,
    Topic topic,
    Wording title,
    Wording about,
    List<Parameter> parameters,
    List<Column> columns,
    List<String> people,
    List<String> shows,
    List<String> sayings,
    Optional<Check> check,
    NamedQuery statement) {

  static final String FOLDER = "questions/";

  private static final List<String> GIVEN = List.of("asOf", "scope");

  static Question of(NamedQuery statement) {
    try {
      return read(statement);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalStateException("The header of " + statement.name() + " cannot be read", e);
    }
  }

  private static Question read(NamedQuery statement) {
    return new Question(
        statement.name().substring(FOLDER.length()),
        Topic.of(line(statement, "topic")),
        Wording.of(line(statement, "title")),
        Wording.of(line(statement, "about")),
        statement.params().stream()
            .filter(name -> !GIVEN.contains(name))
            .map(
                name ->
                    Parameter.of(
                        name,
                        line(statement, "ask " + name),
                        statement.header().getOrDefault("terms " + name, "")))
            .toList(),
        statement.columns().stream().map(name -> column(statement, name)).toList(),
        several(statement, "people", ","),
        several(statement, "shows", ","),
        several(statement, "say", "\\|"),
        statement.header().containsKey("check")
            ? Optional.of(Check.of(line(statement, "check"), line(statement, "remedy")))
            : Optional.empty(),
        statement);
  }

  /** {@return the parameter of a name, if there is one} */
  public Optional<Parameter> parameter(String key) {
    return parameters.stream().filter(parameter -> parameter.key().equals(key)).findFirst();
  }

  /** {@return whether it is asked by such a text with such values, as it may be} */
  public boolean isAskedBy(String text, Map<String, ? extends @Nullable Object> values) {
    return text.strip().equals(statement.text().strip())
        && parameters.stream().allMatch(parameter -> parameter.takes(values.get(parameter.key())));
  }

  /** What a column holds that is called like a parameter is one of its words. */
  private static Column column(NamedQuery statement, String name) {
    var asked = statement.header().getOrDefault("ask " + name, "");
    var words = statement.header().getOrDefault("words " + name, asked);
    return new Column(name, Wording.of(line(statement, "column " + name)), Choice.all(words));
  }

  private static String line(NamedQuery statement, String key) {
    var line = statement.header().get(key);
    if (line == null) {
      throw new IllegalArgumentException("No line says " + key);
    }
    return line;
  }

  private static List<String> several(NamedQuery statement, String key, String between) {
    return Stream.of(Pattern.compile(between).split(statement.header().getOrDefault(key, "")))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
