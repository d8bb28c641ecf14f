package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liancun.TestDatabases;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** The server's life beside a Spring application; none of these waits until it answers. */
class EmbeddedDatabaseStartIT {

  private final Path data = TestDatabases.newFolder();

  @AfterEach
  void delete() throws IOException {
    FileSystemUtils.deleteRecursively(data);
  }

  @Test
  void livesAsLongAsTheApplication() throws IOException {
    ProcessHandle server;
    try (ConfigurableApplicationContext context = run(Nothing.class)) {
      EmbeddedDatabase database = context.getBean(EmbeddedDatabase.class);
      server = database.process().orElseThrow();
      assertThat(server.isAlive()).isTrue();
      assertThat(context.getEnvironment().getProperty("spring.neo4j.uri"))
          .isEqualTo(database.uri().toString());
    }
    assertThat(server.isAlive()).isFalse();
    assertFree();
  }

  @Test
  void endsWithAnApplicationThatFailsToStart() throws IOException {
    assertThatExceptionOfType(Exception.class).isThrownBy(() -> run(Failing.class));

    assertThat(Failing.SERVER.get().isAlive()).isFalse();
    assertFree();
  }

  @Test
  void isNotStartedBesideAnotherServerThatTheSettingsName() {
    try (ConfigurableApplicationContext context =
        run(Nothing.class, "--spring.neo4j.uri=bolt://192.0.2.1:7687")) {
      assertThat(context.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
    }
    assertThat(data).isEmptyDirectory();
  }

  private void assertFree() throws IOException {
    assertThat(Files.exists(data.resolve("database.pid"))).isFalse();
    assertThat(FolderLock.tryAcquire(data)).hasValueSatisfying(FolderLock::close);
  }

  private ConfigurableApplicationContext run(Class<?> configuration, String... more) {
    SpringApplication application = new SpringApplication(configuration);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setDefaultProperties(
        Map.of("liancun.embedded.runtime", String.valueOf(TestDatabases.settings(data).runtime())));
    String[] arguments =
        Stream.concat(
                Stream.of("--liancun.embedded.enabled=true", "--liancun.data=" + data),
                Stream.of(more))
            .toArray(String[]::new);
    return application.run(arguments);
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}

  @Configuration(proxyBeanMethods = false)
  static class Failing {

    static final AtomicReference<ProcessHandle> SERVER = new AtomicReference<>();

    @Bean
    String failure(EmbeddedDatabase database) {
      SERVER.set(database.process().orElseThrow());
      throw new IllegalStateException("as asked");
    }
  }
}
