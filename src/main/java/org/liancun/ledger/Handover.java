package org.liancun.ledger;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.organization.NodeKey;

/**
 * Records that end, and those at which everything that leads to them goes on.
 *
 * @param day from which it does
 * @param source on what ground
 * @param dropped ids of links of theirs that end on the day and do not go on
 * @param over codes of records that end with them, and keep their links as they are
 */
public record Handover(
    List<Line> lines, LocalDate day, String source, Set<String> dropped, Set<String> over) {

  /**
   * One record and what takes its place.
   *
   * @param kind of both
   */
  public record Line(Kind kind, String former, String heir) {

    NodeKey heirKey() {
      return new NodeKey(((Kind.Shape.Node) kind.shape()).label(), heir);
    }
  }

  public Handover {
    lines = List.copyOf(lines);
    dropped = Set.copyOf(dropped);
    over = Set.copyOf(over);
  }

  /** {@return what is at the place of the records that end, by their codes} */
  Map<String, String> heirs() {
    return lines.stream().collect(toUnmodifiableMap(Line::former, Line::heir));
  }
}
