package org.liancun.query.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Days;

/**
 * What the address of a question says.
 *
 * @param name of the question; null: none is asked
 * @param at the code of the unit below which it is asked; null: everywhere
 * @param asOf the day as of which it is asked; null: today
 * @param typed what was said for its parameters
 * @param parts in which the answer is looked at
 * @param page of its picture, from 0
 */
record QuestionsState(
    @Nullable String name,
    @Nullable String at,
    @Nullable LocalDate asOf,
    Map<String, String> typed,
    Set<AnswerPart> parts,
    int page) {

  private static final String NAME = "ask";
  private static final String AT = "at";
  private static final String DAY = "asof";
  private static final String PARTS = "show";
  private static final String PAGE = "page";

  /** Asks nothing. */
  static final QuestionsState FIRST =
      new QuestionsState(null, null, null, Map.of(), AnswerPart.USUAL, 0);

  QuestionsState {
    typed = Map.copyOf(typed);
    parts = Set.copyOf(parts);
  }

  static QuestionsState of(Map<String, List<String>> parameters) {
    var values = new TreeMap<String, String>();
    parameters.forEach(
        (key, those) -> {
          if (!those.isEmpty() && !those.getFirst().isBlank()) {
            values.put(key, those.getFirst());
          }
        });
    var name = values.remove(NAME);
    var at = values.remove(AT);
    var parts = AnswerPart.of(values.remove(PARTS));
    var day = Days.named(values.remove(DAY));
    int page = page(values.remove(PAGE));
    return new QuestionsState(name, at, day, values, parts, page);
  }

  /** Pages are counted from 1 in an address; what is no page of any picture is the first. */
  private static int page(@Nullable String said) {
    return said != null && said.matches("[1-9]\\d{0,5}") ? Integer.parseInt(said) - 1 : 0;
  }

  /** {@return another question, asked below the same unit and as of the same day} */
  QuestionsState ask(@Nullable String other, Map<String, String> with) {
    return new QuestionsState(other, at, asOf, with, parts, 0);
  }

  QuestionsState at(@Nullable String unit) {
    return new QuestionsState(name, unit, asOf, typed, parts, 0);
  }

  QuestionsState on(@Nullable LocalDate day) {
    return new QuestionsState(name, at, day, typed, parts, 0);
  }

  /** {@return the same, looked at in other ways} */
  QuestionsState showing(Set<AnswerPart> others) {
    return new QuestionsState(name, at, asOf, typed, others, page);
  }

  /** {@return the same, another page of its picture} */
  QuestionsState turned(int to) {
    return new QuestionsState(name, at, asOf, typed, parts, to);
  }

  /** {@return the same with something else said for a parameter; empty: as usual} */
  QuestionsState with(String parameter, String value) {
    var others = new TreeMap<>(typed);
    others.remove(parameter);
    if (!value.isEmpty()) {
      others.put(parameter, value);
    }
    return ask(name, others);
  }

  /** {@return the address at which a screen asks it} */
  String address(String place) {
    return new Location(place, new QueryParameters(parameters())).getPathWithQueryParameters();
  }

  Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, NAME, name);
    put(parameters, AT, at);
    put(parameters, DAY, asOf == null ? null : asOf.toString());
    put(parameters, PARTS, parts.equals(AnswerPart.USUAL) ? null : AnswerPart.word(parts));
    put(parameters, PAGE, page == 0 ? null : Integer.toString(page + 1));
    new TreeMap<>(typed).forEach((key, value) -> put(parameters, key, value));
    return parameters;
  }

  private static void put(
      Map<String, List<String>> parameters, String key, @Nullable String value) {
    if (value != null) {
      parameters.put(key, List.of(value));
    }
  }
}
