package org.liancun.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What has to be true of a graph before it is used: migrated, and able to run every statement. */
@Component
class GraphPreparation {

  private final Driver driver;
  private final NamedQueries queries;
  private final boolean isThorough;

  /**
   * @param isThorough whether every statement is proven; what is done in a minute and gone does
   *     without, since its own statements prove themselves
   */
  GraphPreparation(
      Driver driver,
      NamedQueries queries,
      @Value("${liancun.graph.check-statements:true}") boolean isThorough) {
    this.driver = driver;
    this.queries = queries;
    this.isThorough = isThorough;
  }

  /** Brings the graph to the form that this version of the product expects. */
  void migrate() {
    var config =
        MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").build();
    new Migrations(config, driver).apply();
    try (var session = driver.session()) {
      session.run("CALL db.awaitIndexes(60)").consume();
    }
  }

  /**
   * Proves that the server understands every statement as its header declares it. A server that has
   * just started takes seconds for all of them, so people do not wait for this.
   */
  void check() {
    if (!isThorough) {
      return;
    }
    try (var session = driver.session()) {
      queries.all().forEach(query -> check(session, query));
    }
  }

  private static void check(Session session, NamedQuery query) {
    var type = session.run("EXPLAIN " + query.text()).consume().queryType();
    var declared = query.mode();
    if ((type == QueryType.READ_ONLY) != (declared == NamedQuery.Mode.READ)) {
      throw GraphException.wrongMode(query.name(), declared);
    }
  }
}
