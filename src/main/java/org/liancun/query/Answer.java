package org.liancun.query;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** {@return the codes of the people that it names in columns of people} */
  public Set<String> people() {
    var columns = question.columns();
    return IntStream.range(0, columns.size())
        .filter(n -> question.people().contains(columns.get(n).key()))
        .boxed()
        .flatMap(n -> rows.stream().map(row -> row.get(n)))
        .flatMap(Cell::things)
        .map(Cell.Thing::code)
        .collect(toSet());
  }

  /** {@return the column that the statement calls so, top to bottom} */
  public List<Cell> column(String key) {
    int index = question.columns().stream().map(Column::key).toList().indexOf(key);
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /** {@return whether all that is known in a column is numbers} */
  public boolean isNumeric(int column) {
    return Cell.areNumbers(rows, column);
  }
}
