package org.liancun.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;

/**
 * The rules that the database cannot hold by itself. A guard of a change and the check of the whole
 * store ask the same statements, so that they cannot disagree.
 */
final class Rules {

  private static final List<String> STATEMENTS =
      List.of(
          "organization/broken-rules",
          "organization/broken-overlaps",
          "organization/broken-links",
          "organization/broken-records");

  private Rules() {}

  /**
   * {@return every breach}
   *
   * @param codes of what to look at; null: everything
   */
  static List<Breach> broken(GraphTransaction tx, @Nullable Collection<String> codes) {
    var params = new HashMap<String, @Nullable Object>();
    params.put("codes", codes == null ? null : List.copyOf(codes));
    return STATEMENTS.stream()
        .flatMap(statement -> tx.run(statement, params, Breach::of).stream())
        .distinct()
        .toList();
  }
}
