package org.liancun.explore;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.liancun.organization.Level;
import org.neo4j.driver.Value;

/**
 * What the table tells of a unit, village or member, in a column each. Incomes are in yuan a year,
 * land is in mu.
 */
public enum Attribute {
  NAME(Type.TEXT),
  CODE(Type.TEXT),
  ABOVE(Type.TEXT),
  TOWNSHIP(Type.TEXT),
  LEADER(Type.TEXTS),
  POSTS(Type.TEXTS),
  STAGE(Type.WORD),
  VILLAGES(Type.NUMBER),
  MEMBERS(Type.NUMBER),
  RATING(Type.WORD),
  POPULATION(Type.NUMBER),
  HOUSEHOLDS(Type.NUMBER),
  PER_CAPITA_INCOME(Type.NUMBER),
  COLLECTIVE_INCOME(Type.NUMBER),
  ARABLE_MU(Type.NUMBER),
  INDUSTRIES(Type.TEXTS),
  PAIRED(Type.TEXTS),
  BIRTH_YEAR(Type.YEAR),
  EDUCATION(Type.TEXT),
  JOINED(Type.TEXT),
  SINCE(Type.TEXT),
  SOURCE(Type.TEXT);

  /** What the cells of a column hold. */
  public enum Type {
    TEXT,
    /** Several, in order. */
    TEXTS,
    /** One of a few words that are shown in the reader's language. */
    WORD,
    /** Can be added up, unless it is an income a head. */
    NUMBER,
    YEAR
  }

  private static final Pattern AFTER_LINE = Pattern.compile("_(.)");

  private static final Set<Attribute> OF_MEMBERS =
      EnumSet.of(
          NAME, CODE, ABOVE, TOWNSHIP, POSTS, STAGE, BIRTH_YEAR, EDUCATION, JOINED, SINCE, SOURCE);
  private static final Set<Attribute> OF_GROUPS =
      EnumSet.of(NAME, CODE, ABOVE, TOWNSHIP, LEADER, MEMBERS, SINCE, SOURCE);
  private static final Set<Attribute> OF_PLACES =
      EnumSet.complementOf(EnumSet.of(POSTS, STAGE, BIRTH_YEAR, EDUCATION, JOINED));
  private static final Set<Attribute> OF_MANY_PLACES =
      EnumSet.of(
          NAME,
          CODE,
          ABOVE,
          LEADER,
          VILLAGES,
          MEMBERS,
          POPULATION,
          HOUSEHOLDS,
          COLLECTIVE_INCOME,
          ARABLE_MU,
          SINCE,
          SOURCE);

  private final Type type;

  Attribute(Type type) {
    this.type = type;
  }

  public Type type() {
    return type;
  }

  /** {@return whether the figures of several rows can be added up} */
  public boolean addsUp() {
    return type == Type.NUMBER && this != PER_CAPITA_INCOME;
  }

  /** {@return the columns of a table of one level, in order} */
  public static List<Attribute> of(Level level) {
    var shown =
        switch (level) {
          case MEMBER -> OF_MEMBERS;
          case GROUP -> OF_GROUPS;
          case BRANCH, VILLAGE -> OF_PLACES;
          default -> OF_MANY_PLACES;
        };
    return Arrays.stream(values()).filter(shown::contains).toList();
  }

  /** {@return the column that an address names} */
  static Optional<Attribute> named(String word) {
    return Arrays.stream(values()).filter(column -> View.word(column).equals(word)).findFirst();
  }

  /** {@return the name of the statements' column} */
  String key() {
    return AFTER_LINE
        .matcher(View.word(this))
        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  /** {@return a cell's value: text, a list of texts, or a number} */
  Object read(Value value) {
    return switch (type) {
      case NUMBER, YEAR -> value.asNumber().longValue();
      case TEXTS -> value.asList(Value::asString);
      case TEXT, WORD -> value.asObject().toString();
    };
  }
}
