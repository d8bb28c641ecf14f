package org.liancun.query;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a question came to.
 *
 * @param given every parameter with what it was
 * @param rows a cell for each column
 * @param isCutShort whether there are more rows than those
 * @param millis how long the graph took for all of it, in milliseconds
 */
public record Answer(
    Question question,
    Map<String, @Nullable Object> given,
    List<List<Cell>> rows,
    boolean isCutShort,
    long millis)
    implements Reply {

  /** {@return the codes of all that it names, in the order in which it does} */
  public Set<String> codes() {
    return rows.stream()
        .flatMap(List::stream)
        .flatMap(Cell::things)
        .map(Cell.Thing::code)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** {@return whether all that is known in a column is numbers} */
  public boolean isNumeric(int column) {
    return Cell.areNumbers(rows, column);
  }
}
