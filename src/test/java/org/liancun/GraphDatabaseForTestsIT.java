package org.liancun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(GraphDatabaseForTests.class)
@ImportAutoConfiguration({Neo4jAutoConfiguration.class, ServiceConnectionAutoConfiguration.class})
class GraphDatabaseForTestsIT {

  @Autowired private Driver driver;

  @Test
  void givesTheTestsARealServer() {
    TestDatabases.awaitAnswer(driver);

    assertThat(
            driver
                .executableQuery("CALL dbms.components() YIELD name, edition RETURN name, edition")
                .execute()
                .records())
        .first()
        .satisfies(server -> assertThat(server.get("edition").asString()).isEqualTo("community"));
  }
}
