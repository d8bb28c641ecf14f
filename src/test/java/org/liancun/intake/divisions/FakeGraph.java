package org.liancun.intake.divisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.Level;
import org.liancun.organization.Naming;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;

/** A graph of which only the questions of the comparison can be asked. */
final class FakeGraph implements GraphTransaction {

  private final Map<String, Map<String, @Nullable Object>> held = new LinkedHashMap<>();

  FakeGraph holds(String code, Level level, String official, @Nullable String upper) {
    return holds(code, level, official, upper, null);
  }

  FakeGraph holds(
      String code,
      Level level,
      String official,
      @Nullable String upper,
      @Nullable LocalDate since) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("code", code);
    row.put("name", Naming.shown(official));
    row.put("officialName", official);
    row.put("level", level.label());
    row.put("upper", upper);
    row.put("upperName", upper == null ? null : name(upper));
    row.put("upperSince", since);
    row.put("branch", null);
    held.put(code, row);
    return this;
  }

  private @Nullable Object name(String code) {
    var row = held.get(code);
    return row == null ? code : row.get("name");
  }

  @Override
  public <T> List<T> run(
      String query, Map<String, ? extends @Nullable Object> params, Function<Record, T> mapper) {
    return held.values().stream()
        .filter(row -> isAsked(query, params, String.valueOf(row.get("code"))))
        .map(FakeGraph::record)
        .map(mapper)
        .toList();
  }

  private static boolean isAsked(
      String query, Map<String, ? extends @Nullable Object> params, String code) {
    return switch (query) {
      case "intake/existing" -> list(params.get("codes")).contains(code);
      case "intake/near-units" -> list(params.get("prefixes")).stream().anyMatch(code::startsWith);
      default -> throw new IllegalArgumentException(query);
    };
  }

  private static Collection<String> list(@Nullable Object values) {
    return ((Collection<?>) java.util.Objects.requireNonNull(values))
        .stream().map(String::valueOf).toList();
  }

  private static Record record(Map<String, @Nullable Object> row) {
    var keys = List.copyOf(row.keySet());
    return new InternalRecord(keys, keys.stream().map(key -> Values.value(row.get(key))).toList());
  }
}
