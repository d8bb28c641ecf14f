package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTests implements Supervisor.Witness {

  private static final Duration AT_ONCE = Duration.ofMillis(1);

  @TempDir private Path folder;
  private final AtomicInteger starts = new AtomicInteger();
  private final AtomicInteger restarts = new AtomicInteger();
  private final AtomicInteger awaitsOfRoom = new AtomicInteger();
  private final AtomicLong freeMegabytes = new AtomicLong(10_000);
  private final DiskRoom room = new DiskRoom(Path.of("."), any -> freeMegabytes.get());
  private final CountDownLatch gaveUp = new CountDownLatch(1);

  @Test
  void givesUpAServerThatDiesAgainAndAgain() throws Exception {
    Supervisor.start(() -> launch("-no-such-option"), room, AT_ONCE, this);

    assertThat(gaveUp.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(starts).hasValue(6);
    assertThat(restarts).hasValue(5);
  }

  @Test
  void doesNotRestartAServerThatItStops() throws Exception {
    Supervisor supervisor = Supervisor.start(() -> launch(waiting()), room, AT_ONCE, this);
    ProcessHandle process = supervisor.process();

    supervisor.stop();
    supervisor.stop();

    assertThat(process.isAlive()).isFalse();
    assertThat(starts).hasValue(1);
    assertThat(restarts).hasValue(0);
  }

  @Test
  void stopsWhileItWaitsForTheNextStart() throws Exception {
    Supervisor supervisor =
        Supervisor.start(() -> launch("-no-such-option"), room, Duration.ofHours(1), this);
    while (restarts.get() == 0) {
      Thread.sleep(10);
    }

    supervisor.stop();

    assertThat(starts).hasValue(1);
  }

  @Test
  void waitsForRoomOnAFullDiskInsteadOfGivingUp() throws Exception {
    freeMegabytes.set(3);
    Supervisor supervisor = Supervisor.start(() -> launch("-no-such-option"), room, AT_ONCE, this);
    while (awaitsOfRoom.get() == 0) {
      Thread.sleep(10);
    }
    Thread.sleep(100);
    assertThat(starts).hasValue(1);

    freeMegabytes.set(10_000);

    assertThat(gaveUp.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(awaitsOfRoom).hasValue(1);
    supervisor.stop();
  }

  private ServerProcess launch(String argument) throws IOException {
    starts.incrementAndGet();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command =
        new ProcessBuilder(java, "-cp", "target/test-classes", argument)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return ServerProcess.start(command, new ProcessRecord(folder.resolve("pid")), "");
  }

  private static String waiting() {
    return UntilEndOfInput.class.getName();
  }

  @Override
  public void restarting(Duration delay) {
    restarts.incrementAndGet();
  }

  @Override
  public void awaitingRoom() {
    awaitsOfRoom.incrementAndGet();
  }

  @Override
  public void gaveUp(int deaths) {
    gaveUp.countDown();
  }

  /** What the server does with its pipe. */
  static final class UntilEndOfInput {
    public static void main(String[] arguments) throws IOException {
      while (System.in.read() >= 0) {
        // Nothing to do but wait.
      }
    }
  }
}
