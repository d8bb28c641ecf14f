package org.liancun.embedded;

import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Starts the server as early as there are settings to read, so that it comes up while the rest of
 * the application does; not where {@code spring.neo4j.uri} names another one.
 */
final class EmbeddedDatabaseStart implements EnvironmentPostProcessor {

  private final ConfigurableBootstrapContext bootstrap;

  EmbeddedDatabaseStart(ConfigurableBootstrapContext bootstrap) {
    this.bootstrap = bootstrap;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (isWanted(environment)) {
      EmbeddedDatabase database =
          EmbeddedDatabase.start(EmbeddedDatabaseSettings.from(environment));
      announce(database, environment);
      stopLast(database, application);
    }
  }

  private static boolean isWanted(Environment environment) {
    return !StringUtils.hasText(environment.getProperty("spring.neo4j.uri"))
        && environment.getProperty("liancun.embedded.enabled", Boolean.class, true);
  }

  private static void announce(EmbeddedDatabase database, ConfigurableEnvironment environment) {
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "embeddedDatabase",
                Map.of(
                    "liancun.embedded.serves", true,
                    "spring.neo4j.uri", database.uri().toString(),
                    "spring.neo4j.authentication.username", database.username(),
                    "spring.neo4j.authentication.password", database.password())));
  }

  /** With the context, or without it where it never comes to be. */
  private void stopLast(EmbeddedDatabase database, SpringApplication application) {
    bootstrap.addCloseListener(closed -> tie(database, closed.getApplicationContext()));
    ApplicationListener<ApplicationFailedEvent> failed = event -> database.close();
    application.addListeners(failed);
    SpringApplication.getShutdownHandlers().add(database::close);
  }

  /** Beans are destroyed in the reverse order of their coming: this one first, hence last. */
  private static void tie(EmbeddedDatabase database, ConfigurableApplicationContext context) {
    if (context.getBeanFactory() instanceof DefaultSingletonBeanRegistry beans) {
      beans.registerSingleton("embeddedDatabase", database);
      beans.registerDisposableBean("embeddedDatabase", database::close);
    }
  }
}
