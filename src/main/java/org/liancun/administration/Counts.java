package org.liancun.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * How much of each kind there is.
 *
 * @param byKind the numbers by the ends of the keys of their texts, in the order to be shown
 */
public record Counts(Map<String, Long> byKind) {

  static Counts of(Record row) {
    var numbers = new LinkedHashMap<String, Long>();
    row.keys().forEach(kind -> numbers.put(kind, row.get(kind).asLong()));
    return new Counts(numbers);
  }
}
