package org.liancun.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.graph.Asked;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** The driver without the product: it asks the same questions and reads the same rows. */
@SuppressWarnings("deprecation") // the successors of profile are for other dialects
final class BareDriver {

  private static final SessionConfig READ =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  private final Driver driver;

  BareDriver(Driver driver) {
    this.driver = driver;
  }

  /** {@return how many rows came back} */
  long ask(List<Asked> questions) {
    long rows = 0;
    for (var asked : questions) {
      try (var session = driver.session(READ)) {
        rows +=
            session.executeRead(
                tx -> (long) tx.run(asked.query().text(), params(asked)).list().size());
      }
    }
    return rows;
  }

  /** {@return how often the database looks at its store for them} */
  long hits(List<Asked> questions) {
    long hits = 0;
    for (var asked : questions) {
      try (var session = driver.session(READ)) {
        var result = session.run("PROFILE " + asked.query().text(), params(asked));
        // Only what has been read to its end has a profile.
        result.forEachRemaining(row -> {});
        hits += hits(result.consume().profile());
      }
    }
    return hits;
  }

  private static long hits(org.neo4j.driver.summary.ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(BareDriver::hits).sum();
  }

  private static Map<String, Object> params(Asked asked) {
    return new HashMap<>(asked.params());
  }
}
