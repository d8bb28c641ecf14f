package org.liancun.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sentence names.
 *
 * @param people in its order, as it calls them
 * @param places units and villages, likewise
 * @param rest what it says of them
 */
record Named(List<String> people, List<String> places, String rest) {

  /** A number as it is said before what it counts. */
  private static final Pattern NUMBER = Pattern.compile("\\d+|[零一二两三四五六七八九十百]+(?=[代年岁人个天公])");

  Named {
    people = List.copyOf(people);
    places = List.copyOf(places);
  }

  /** {@return whether everything that is named, and nothing else, can be said in a saying} */
  boolean fits(Saying saying) {
    int persons = 0;
    int where = 0;
    for (var slot : saying.asks()) {
      var type = type(saying.question(), slot);
      if (type == Parameter.Type.TEXT || type == Parameter.Type.DAY) {
        return false;
      }
      persons += type == Parameter.Type.PERSON ? 1 : 0;
      where += type == Parameter.Type.PLACE && !slot.equals(Saying.SCOPE) ? 1 : 0;
    }
    return persons == people.size()
        && where <= places.size()
        && places.size() <= where + 1
        && isComplete(saying);
  }

  /** {@return whether a saying speaks of what is named, if anything is} */
  boolean isNamedIn(Saying saying) {
    return isSaid(people, saying, Parameter.Type.PERSON)
        && isSaid(places, saying, Parameter.Type.PLACE);
  }

  private static boolean isSaid(List<String> names, Saying saying, Parameter.Type type) {
    return names.isEmpty()
        || saying.asks().stream().anyMatch(slot -> type(saying.question(), slot) == type);
  }

  /** What must be said, and has no usual value, has to have its slot. */
  private static boolean isComplete(Saying saying) {
    return saying.question().parameters().stream()
        .filter(parameter -> !parameter.optional() && parameter.usual().isEmpty())
        .allMatch(parameter -> saying.asks().contains(parameter.key()));
  }

  /** {@return what a question is asked with, if it is the one of a saying} */
  Map<String, String> said(Saying saying) {
    var said = new HashMap<String, String>();
    var ofPeople = new ArrayList<>(people);
    var ofPlaces = new ArrayList<>(places);
    for (var slot : saying.asks()) {
      switch (type(saying.question(), slot)) {
        case PERSON -> said.put(slot, ofPeople.removeFirst());
        case PLACE -> {
          if (!slot.equals(Saying.SCOPE)) {
            said.put(slot, ofPlaces.removeFirst());
          }
        }
        case NUMBER -> number().ifPresent(number -> said.put(slot, number));
        default -> {}
      }
    }
    ofPlaces.stream().findFirst().ifPresent(place -> said.put(Saying.SCOPE, place));
    for (var parameter : saying.question().parameters()) {
      parameter.saidIn(rest).ifPresent(word -> said.put(parameter.key(), word));
    }
    return said;
  }

  private Optional<String> number() {
    var numbers = NUMBER.matcher(rest).results().map(found -> found.group()).toList();
    return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
  }

  private static Parameter.Type type(Question question, String slot) {
    return question.parameter(slot).map(Parameter::type).orElse(Parameter.Type.PLACE);
  }
}
