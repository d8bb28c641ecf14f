package org.liancun.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The database of a run, asked and written past the product, as anybody with a driver would. */
final class Store {

  /** As large as the product's own. */
  private static final int BATCH = 2_000;

  private static final String NODES =
      """
      MATCH (n:!Import) WHERE n.importId IN $imports
      RETURN labels(n) AS labels, properties(n) AS properties
      """;
  private static final String LINKS =
      """
      MATCH (a)-[r]->(b) WHERE r.importId IN $imports
      RETURN type(r) AS type, labels(a) AS from, labels(b) AS to,
        {from: a.code, to: b.code, properties: properties(r)} AS row
      """;
  private static final String KEYS =
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties WHERE properties = ['code'] RETURN labelsOrTypes[0] AS label";
  private static final String EMPTY =
      """
      MATCH (n:!Account&!__Neo4jMigration&!WriteLock)
      CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS
      """;
  private static final String COUNT =
      "RETURN COUNT { (:!Account&!__Neo4jMigration&!WriteLock&!Import) } + COUNT { ()-->() } AS size";

  private final Driver driver;

  Store(Driver driver) {
    this.driver = driver;
  }

  void empty() {
    try (var session = driver.session()) {
      session.run(EMPTY).consume();
    }
  }

  /** {@return how many nodes and links there are that rows may have left} */
  long size() {
    try (var session = driver.session()) {
      return session.run(COUNT).single().get("size").asLong();
    }
  }

  /** {@return what an import has left} */
  Written leftBy(String importId) {
    try (var session = driver.session()) {
      var keys = Set.copyOf(session.run(KEYS).list(row -> row.get("label").asString()));
      Map<String, Object> params = Map.of("imports", List.of(importId));
      var nodes =
          session.run(NODES, params).stream()
              .collect(
                  groupingBy(
                      row -> row.get("labels").asList(Value::asString),
                      LinkedHashMap::new,
                      mapping(row -> row.get("properties").asMap(), toList())));
      var links =
          session.run(LINKS, params).stream()
              .collect(
                  groupingBy(
                      row -> shape(row, keys),
                      LinkedHashMap::new,
                      mapping(row -> row.get("row").asMap(), toList())));
      return new Written(
          nodes.entrySet().stream()
              .map(group -> new Written.Nodes(group.getKey(), group.getValue()))
              .toList(),
          links.entrySet().stream()
              .map(
                  group ->
                      new Written.Links(
                          group.getKey().get(0),
                          group.getKey().get(1),
                          group.getKey().get(2),
                          group.getValue()))
              .toList());
    }
  }

  private static List<String> shape(Record row, Set<String> keys) {
    return List.of(
        row.get("type").asString(), key(row.get("from"), keys), key(row.get("to"), keys));
  }

  /** The one label by which a node is found by its code. */
  private static String key(Value labels, Set<String> keys) {
    return labels.asList(Value::asString).stream().filter(keys::contains).findFirst().orElseThrow();
  }

  /** Writes nodes and links, one plain statement for each label or type, in one transaction. */
  void write(Written written) {
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            written.nodes().forEach(group -> inBatches(tx, create(group), group.rows()));
            written.links().forEach(group -> inBatches(tx, create(group), group.rows()));
          });
    }
  }

  private static String create(Written.Nodes group) {
    return "UNWIND $rows AS row CREATE (n:%s) SET n = row"
        .formatted(group.labels().stream().map(Store::quoted).collect(Collectors.joining(":")));
  }

  private static String create(Written.Links group) {
    return """
    UNWIND $rows AS row
    MATCH (a:%s {code: row.from})
    MATCH (b:%s {code: row.to})
    CREATE (a)-[r:%s]->(b) SET r = row.properties
    """
        .formatted(quoted(group.from()), quoted(group.to()), quoted(group.type()));
  }

  private static String quoted(String name) {
    return "`" + name + "`";
  }

  private static void inBatches(
      TransactionContext tx, String statement, List<Map<String, Object>> rows) {
    IntStream.iterate(0, from -> from < rows.size(), from -> from + BATCH)
        .mapToObj(from -> rows.subList(from, Math.min(from + BATCH, rows.size())))
        .forEach(batch -> tx.run(statement, Map.of("rows", batch)).consume());
  }
}
