package org.liancun.ledger;

import java.util.Map;

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
            .map(code -> names.getOrDefault(code, code))
            .limit(2)
            .toList();
    return ends.isEmpty() ? id : String.join(" → ", ends);
  }
}
