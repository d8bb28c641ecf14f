package org.liancun.sample.county;

import java.util.List;
import java.util.Map;

/**
 * One county as sheets: for each kind its rows, a row from column key to the cell's text. A cell
 * that is not stated is absent. Every code that a row names is the code of another row.
 *
 * @param kinds the rows of all kinds by their keys, kinds and rows in a fixed order
 */
public record CountyRecords(Map<String, List<Map<String, String>>> kinds) {

  /** {@return the rows of a kind, none where the county has none} */
  public List<Map<String, String>> rows(Kind kind) {
    return kinds.getOrDefault(kind.key(), List.of());
  }

  /** {@return how many rows there are, all kinds together} */
  public int size() {
    return kinds.values().stream().mapToInt(List::size).sum();
  }
}
