package org.liancun.ledger;

import java.util.HashMap;
import org.neo4j.driver.Record;

/** How the columns say a record that is kept as a link. */
final class LinkColumns {

  private LinkColumns() {}

  /** {@return the columns for a row of a query with its ends' codes and its properties} */
  static Values of(Kind kind, Record row) {
    var properties = row.get("properties").asMap();
    var kept = new HashMap<String, Object>();
    for (var field : kind.fields()) {
      switch (field.slot()) {
        case Slot.From from -> kept.put(field.key(), row.get("from").asString());
        case Slot.To to -> kept.put(field.key(), row.get("to").asString());
        default -> {}
      }
    }
    kind.properties()
        .forEach(
            (key, name) -> {
              var value = properties.get(name);
              if (value != null) {
                kept.put(key, value);
              }
            });
    return kind.translation().columns(new Values(kept));
  }
}
