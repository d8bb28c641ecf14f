package org.liancun.intake;

import java.net.URI;
import org.liancun.Liancun;
import org.liancun.TestDatabases;
import org.liancun.embedded.EmbeddedDatabase;
import org.liancun.graph.GraphState;
import org.liancun.ledger.Kinds;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product without its pages, beside a server of a test's own. */
final class Application implements AutoCloseable {

  /** What cannot do without a web server. */
  static final String NO_PAGES =
      "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
          + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
          + "com.vaadin.flow.spring.VaadinScopesConfig";

  private final ConfigurableApplicationContext context;

  Application(EmbeddedDatabase database) {
    this(database, database.uri());
  }

  /** An application that reaches its server at another address. */
  Application(EmbeddedDatabase database, URI address) {
    context =
        new SpringApplicationBuilder(Liancun.class)
            .web(WebApplicationType.NONE)
            .run(
                "--" + NO_PAGES,
                "--liancun.sample=false",
                "--spring.main.lazy-initialization=true",
                "--spring.neo4j.uri=" + address,
                "--spring.neo4j.authentication.username=" + database.username(),
                "--spring.neo4j.authentication.password=" + database.password());
    TestDatabases.awaitAnswer(driver());
    awaitReady(context.getBean(GraphState.class));
  }

  Driver driver() {
    return context.getBean(Driver.class);
  }

  Intake intake() {
    return context.getBean(Intake.class);
  }

  static void awaitReady(GraphState state) {
    while (!state.status().isReady()) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  Kinds kinds() {
    return context.getBean(Kinds.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
