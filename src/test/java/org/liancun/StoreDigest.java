package org.liancun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** All that a store says, in few characters: the same content, the same digest. */
public final class StoreDigest {

  private static final String NODES =
      "MATCH (n) RETURN elementId(n) AS id, labels(n) AS what, properties(n) AS properties";
  private static final String LINKS =
      """
      MATCH (a)-[r]->(b)
      RETURN elementId(r) AS id, [elementId(a), type(r), elementId(b)] AS what,
        properties(r) AS properties
      """;

  private StoreDigest() {}

  /** {@return the digest of every node and link with labels, type, ends and properties} */
  public static String of(Driver driver) {
    var lines = new ArrayList<String>();
    lines.addAll(lines(driver, NODES));
    lines.addAll(lines(driver, LINKS));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      lines.stream().sorted().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return lines.size() + ":" + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(Driver driver, String question) {
    try (var session = driver.session()) {
      return session.executeRead(tx -> tx.run(question).list(StoreDigest::line));
    }
  }

  private static String line(Record row) {
    var properties = new TreeMap<>(row.get("properties").asMap(value -> value.toString()));
    return row.get("id").asString() + row.get("what") + properties + "\n";
  }
}
