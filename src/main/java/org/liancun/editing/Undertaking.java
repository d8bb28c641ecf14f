package org.liancun.editing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liancun.graph.GraphTransaction;

/**
 * Records of several kinds stated at once, and units that become one with them: all of it is
 * written, or nothing.
 *
 * @param name what people call it
 * @param lines what is stated of records
 * @param merging what becomes one on the same day and ground; without unions: nothing does
 * @param stillHolds whether it is all as it was when somebody decided on it
 */
public record Undertaking(
    String name, List<Line> lines, Merging merging, Predicate<GraphTransaction> stillHolds) {

  /**
   * What is stated of one record.
   *
   * @param kind key of its kind
   * @param cells texts by columns' keys, as a sheet would have them; blank: not stated
   */
  public record Line(String kind, Map<String, String> cells) {

    public Line {
      cells = Map.copyOf(cells);
    }
  }

  public Undertaking {
    lines = List.copyOf(lines);
  }
}
