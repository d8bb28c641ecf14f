package org.liancun.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A record as the graph keeps it.
 *
 * @param id by which it is found again: the code of its node, or the id of its link
 * @param names of the records that its columns name, by their codes
 */
public record Recorded(Kind kind, String id, Values values, Map<String, String> names) {

  public Recorded {
    names = Map.copyOf(names);
  }

  /** {@return what people read in a column: names in place of codes} */
  public String text(Field field, Locale locale) {
    if (!field.refers()) {
      return Cells.text(field, values.get(field.key()), locale);
    }
    return values.texts(field.key()).stream().map(this::name).collect(Collectors.joining("、"));
  }

  /** {@return what people call it} */
  public String title() {
    var name = values.text("name");
    if (!name.isEmpty()) {
      return name;
    }
    var ends =
        kind.fields().stream()
            .filter(Field::refers)
            .flatMap(field -> values.texts(field.key()).stream())
            .map(this::name)
            .limit(2)
            .toList();
    return ends.isEmpty() ? id : String.join(" → ", ends);
  }

  private String name(String code) {
    var name = names.getOrDefault(code, "");
    return name.isEmpty() ? code : name;
  }
}
