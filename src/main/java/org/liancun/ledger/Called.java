package org.liancun.ledger;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;

/** What people call a record that has no name: by what it belongs to, and when it was. */
final class Called {

  private Called() {}

  /**
   * {@return the name, else the names of what its natural columns refer to and what else they say,
   * such as that of a branch and a day; else the code}
   */
  static String of(Kind kind, Values values, Directory directory, String code) {
    var name = values.text("name");
    if (!name.isEmpty()) {
      return name;
    }
    var whose =
        kind.natural().stream()
            .map(kind::field)
            .filter(Field::refers)
            .flatMap(
                field ->
                    values.texts(field.key()).stream().map(one -> named(field, one, directory)))
            .collect(joining("—"));
    var rest =
        kind.natural().stream()
            .map(kind::field)
            // A word has another name in each language.
            .filter(field -> !field.refers() && field.form() != Form.WORD)
            .filter(field -> values.get(field.key()) != null)
            .map(field -> Cells.text(field, values.get(field.key()), Locale.ROOT));
    var called =
        Stream.concat(Stream.of(whose), rest).filter(part -> !part.isEmpty()).collect(joining(" "));
    return whose.isEmpty() ? code : called;
  }

  /** Looks up by what records without a name are called that rows name by their codes alone. */
  static void lookUp(
      Kind kind,
      Collection<State> states,
      LocalDate day,
      Directory directory,
      GraphTransaction tx) {
    if (kind.find("name").isPresent()) {
      return;
    }
    var wanted = new HashMap<String, Set<String>>();
    for (var state : states) {
      var values = kind.translation().columns(state.kept(kind, day));
      kind.natural().stream()
          .map(kind::field)
          .filter(Field::refers)
          .forEach(
              field ->
                  values.texts(field.key()).stream()
                      .filter(code -> directory.get(field.labels(), code) == null)
                      .forEach(
                          code ->
                              field.labels().stream()
                                  .map(Directory::base)
                                  .forEach(
                                      label ->
                                          wanted
                                              .computeIfAbsent(label, any -> new HashSet<>())
                                              .add(code))));
    }
    directory.lookUpCodes(tx, wanted);
  }

  private static String named(Field field, String code, Directory directory) {
    var listed = directory.get(field.labels(), code);
    return listed == null || listed.name().isEmpty() ? code : listed.name();
  }
}
