package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.BesideOthers;
import org.liancun.StoreDigest;
import org.liancun.TestDatabases;
import org.liancun.embedded.EmbeddedDatabase;

/**
 * An import of all kinds of sheet that is killed at a random moment leaves all of it or nothing,
 * and no earlier acknowledged import is lost. Moments are the steps of which the import tells.
 */
@BesideOthers
class ImportKillsIT {

  static final IntakeOptions OPTIONS = new IntakeOptions(LocalDate.of(2026, 11, 22), false);

  private static final long SEED = 20_261_122;
  private static final int DEATHS = 15;
  private static final int CUTS = 4;
  private static final int SERVER_KILLS = 1;

  /** From the last step on: noting the import and the commit, in this many messages. */
  private static final int MESSAGES_OF_THE_END = 4;

  private final Random random = new Random(SEED);
  private final Path data = TestDatabases.newFolder();
  private final List<Integer> acknowledged = new ArrayList<>();
  private EmbeddedDatabase database;
  private Cable cable;
  private Application application;
  private Preview.Ready preview;
  private List<Long> everything = List.of();
  private int steps;

  /** The application is no more, as far as its import is concerned. */
  private static final class Death extends RuntimeException {}

  @BeforeEach
  void start() throws IOException {
    database = EmbeddedDatabase.start(TestDatabases.settings(data));
    cable = Cable.to(database.uri());
    application = new Application(database, cable.address());
    preview =
        new Clerk(application.intake()).ready(OPTIONS, CountyWorkbook.of(application.kinds()));
  }

  @AfterEach
  void stop() throws IOException {
    application.close();
    cable.close();
    TestDatabases.remove(database, data);
  }

  @Test
  void twentyKillsLeaveAllOrNothingAndLoseNothing() throws Exception {
    assertThat(written(at -> steps++)).isInstanceOf(Outcome.Written.class);
    everything = county();
    forget();
    System.out.printf("Kills of seed %d among %d steps%n", SEED, steps);
    for (int i = 0; i < DEATHS; i++) {
      die(random.nextInt(steps));
    }
    for (int i = 0; i < CUTS; i++) {
      cut(i == 0 ? steps - 1 : random.nextInt(steps), 1 + random.nextInt(MESSAGES_OF_THE_END));
    }
    for (int i = 0; i < SERVER_KILLS; i++) {
      killServer(i == 0 ? steps - 1 : random.nextInt(steps));
    }
    assertThat(acknowledged).hasSize(20);
  }

  /** The server sees what it sees when an application is killed: the connection ends. */
  private void die(int step) {
    var before = acknowledge();
    try {
      var outcome =
          written(
              at -> {
                if (at == step) {
                  cable.cut();
                  throw new Death();
                }
              });
      throw new AssertionError("It lived on: " + outcome);
    } catch (Death e) {
      assertThat(StoreDigest.of(application.driver())).as(moment("death", step)).isEqualTo(before);
    }
    assertNothingLost();
  }

  /** The application lives on and tries again: all is there, and once. */
  private void cut(int step, int messages) {
    acknowledge();
    var cuts = new AtomicInteger();
    var outcome =
        written(
            at -> {
              if (at == step && cuts.getAndIncrement() == 0) {
                cable.cutAfter(messages);
              }
            });
    assertThat(outcome).as(moment("cut", step)).isInstanceOf(Outcome.Written.class);
    assertThat(county()).as(moment("cut", step)).isEqualTo(everything);
    assertNothingLost();
    forget();
  }

  private void killServer(int step) {
    var before = acknowledge();
    var kills = new AtomicInteger();
    var outcome =
        written(
            at -> {
              if (at == step && kills.getAndIncrement() == 0) {
                Thread.ofPlatform().start(server()::destroyForcibly);
              }
            });
    TestDatabases.awaitAnswer(application.driver());
    assertAllOrNothing(before, moment("server", step) + outcome);
    if (outcome instanceof Outcome.Written) {
      assertThat(county()).isEqualTo(everything);
    }
    assertNothingLost();
    forget();
  }

  /** {@return what the store says after one more small import that was acknowledged} */
  private String acknowledge() {
    int number = acknowledged.size();
    var row = "代码,名称,层级\nAK%d,先前%d支部,党支部\n".formatted(number, number);
    new Clerk(application.intake()).written(row.getBytes(StandardCharsets.UTF_8), OPTIONS);
    acknowledged.add(number);
    return StoreDigest.of(application.driver());
  }

  private void assertNothingLost() {
    assertThat(ask("MATCH (u:Unit) WHERE u.code STARTS WITH 'AK' RETURN count(u) AS n", "n"))
        .containsExactly((long) acknowledged.size());
  }

  /** A commit that was still under way is awaited, by the lock that it holds. */
  private void assertAllOrNothing(String before, String moment) {
    application.driver().executableQuery("MATCH (l:WriteLock) SET l.name = l.name").execute();
    if (!county().equals(everything)) {
      assertThat(StoreDigest.of(application.driver())).as(moment).isEqualTo(before);
    }
  }

  private Outcome written(IntConsumer atStep) {
    var step = new AtomicInteger();
    return application
        .intake()
        .write(preview, "admin", (done, of) -> atStep.accept(step.getAndIncrement()));
  }

  /** {@return how many imports of the county there are, and their nodes and links} */
  private List<Long> county() {
    return ask(
        """
        MATCH (i:Import) WHERE i.file = $file
        WITH collect(i.id) AS ids
        RETURN size(ids) AS imports, COUNT { (n) WHERE n.importId IN ids } AS nodes,
          COUNT { ()-[r]->() WHERE r.importId IN ids } AS links
        """,
        "imports",
        "nodes",
        "links");
  }

  private void forget() {
    ask(
        """
        MATCH (i:Import) WHERE i.file = $file
        CALL (i) { MATCH (n) WHERE n.importId = i.id DETACH DELETE n }
        DELETE i RETURN count(i) AS gone
        """,
        "gone");
  }

  private List<Long> ask(String question, String... columns) {
    var file = String.join("、", preview.reading().files());
    var row =
        application
            .driver()
            .executableQuery(question)
            .withParameters(Map.of("file", file))
            .execute()
            .records()
            .getFirst();
    return Stream.of(columns).map(column -> row.get(column).asLong()).toList();
  }

  private ProcessHandle server() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains(data.toString()))
        .findFirst()
        .orElseThrow();
  }

  private String moment(String how, int step) {
    return "%s at step %d of %d, seed %d ".formatted(how, step, steps, SEED);
  }
}
