package org.liancun.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** One transaction, in which named statements run; all of them take effect, or none. */
public interface GraphTransaction {

  /**
   * Runs a statement.
   *
   * @param query its name, such as {@code organization/children}
   * @param params exactly the parameters that its header declares
   * @param mapper from a row to what the caller wants
   * @return one element a row
   */
  <T> List<T> run(
      String query, Map<String, ? extends @Nullable Object> params, Function<Record, T> mapper);

  /** {@return the rows of a statement, brought as the stream goes on, within the transaction} */
  default <T> Stream<T> stream(
      String query, Map<String, ? extends @Nullable Object> params, Function<Record, T> mapper) {
    return run(query, params, mapper).stream();
  }

  /** Runs a statement for its effect. */
  default void run(String query, Map<String, ? extends @Nullable Object> params) {
    run(query, params, row -> row);
  }
}
