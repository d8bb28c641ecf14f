package org.liancun.query.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.LiancunTest;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphServer;
import org.liancun.query.Library;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Another's server is asked nothing before it has proven that it keeps to the limits. */
@LiancunTest
class ProofIT {

  private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(Proof.class);

  @Autowired private Driver driver;
  @Autowired private GraphServer server;
  @Autowired private Graph graph;
  @Autowired private Library library;
  @Autowired private ConsoleLog log;
  @Autowired private Clock clock;
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();

  @BeforeEach
  void listen() {
    said.start();
    LOGGER.addAppender(said);
  }

  @AfterEach
  void listenNoMore() {
    LOGGER.detachAppender(said);
  }

  @Test
  void aServerThatKeepsToThemOpensTheConsole() {
    var console = on(driver);

    assertThat(console.isOpen()).isTrue();
    assertThat(console.begin("a", "RETURN 1", "").outcome()).isInstanceOf(Outcome.Rows.class);
    assertThat(said.list).isEmpty();
  }

  @Test
  void aServerThatFailsOneProbeKeepsItOffAndTheLogSaysWhich() {
    var console = on(deaf(Driver.class, driver));

    assertThat(console.isOpen()).isFalse();
    assertThat(console.begin("a", "RETURN 1", "").outcome())
        .isEqualTo(new Outcome.Refused(Refusal.OFF, ""));
    assertThat(said.list)
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.getFormattedMessage())
                    .contains("The console stays off: TIME\tUNWIND", "and was 1 rows"));
  }

  private CypherConsole on(Driver other) {
    assertThat(server.isOwn()).as("as any server that the product did not start").isFalse();
    return new CypherConsole(
        other, graph, library, new Proof(server, other, graph, clock), log, clock);
  }

  /** {@return the same, but long statements end by themselves and not at the limit} */
  private static <T> T deaf(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                var given = arguments;
                if (method.getName().equals("run")
                    && arguments[0].toString().startsWith("UNWIND")) {
                  given = arguments.clone();
                  given[0] = "RETURN 1 AS x";
                }
                var answer = method.invoke(real, given);
                return switch (answer) {
                  case Session session -> deaf(Session.class, session);
                  case Transaction transaction -> deaf(Transaction.class, transaction);
                  case null -> List.of();
                  default -> answer;
                };
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
