package org.liancun;

import java.net.URI;
import java.nio.file.Path;
import org.liancun.embedded.EmbeddedDatabase;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A real Neo4j for tests: a container where Docker runs, else the very server that the product
 * ships. One for all contexts of a test run, so that a test has to tidy up what it writes.
 */
@TestConfiguration(proxyBeanMethods = false)
public class GraphDatabaseForTests {

  private static final Logger LOG = LoggerFactory.getLogger(GraphDatabaseForTests.class);

  @Bean
  @ServiceConnection
  @Conditional(DockerRuns.class)
  Neo4jContainer container() {
    return Container.SHARED;
  }

  @Bean
  @Conditional(DockerIsAway.class)
  Neo4jConnectionDetails childProcess() {
    return ChildProcess.SHARED;
  }

  private static final class Container {

    static final Neo4jContainer SHARED = create();

    private static Neo4jContainer create() {
      DockerImageName image =
          DockerImageName.parse("neo4j:" + EmbeddedDatabase.serverVersion() + "-community");
      LOG.info("Tests use Neo4j in a container, {}", image);
      return new Neo4jContainer(image) {
        @Override
        public void stop() {
          // The next context uses it too; Testcontainers removes it when the tests' JVM ends.
        }
      };
    }
  }

  private static final class ChildProcess {

    static final Neo4jConnectionDetails SHARED = start();

    private static Neo4jConnectionDetails start() {
      Path data = TestDatabases.newFolder();
      EmbeddedDatabase database = EmbeddedDatabase.start(TestDatabases.shared(data));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> TestDatabases.remove(database, data)));
      LOG.info("Tests use Neo4j as a child process, {}", database.uri());
      return new Details(database);
    }
  }

  private record Details(EmbeddedDatabase database) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
      return database.uri();
    }

    @Override
    public AuthToken getAuthToken() {
      return AuthTokens.basic(database.username(), database.password());
    }
  }

  static class DockerRuns implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Docker.RUNS;
    }
  }

  static class DockerIsAway implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !Docker.RUNS;
    }
  }

  private static final class Docker {
    static final boolean RUNS = DockerClientFactory.instance().isDockerAvailable();
  }
}
