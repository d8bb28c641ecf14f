package org.liancun.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.liancun.console.Console;

/** The server of a data folder that belongs to this process. */
final class OwnedServer implements Supervisor.Witness {

  private static final Duration PREDECESSOR_PATIENCE = Duration.ofSeconds(20);
  private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
  private static final long CONSOLE_LIMIT = 1 << 20;

  private final DataFolder folder;
  private final FolderLock lock;
  private final DiskRoom room;
  private final BoltAccess access;
  private final Supervisor supervisor;

  private OwnedServer(
      DataFolder folder,
      FolderLock lock,
      EmbeddedDatabaseSettings settings,
      ToLongFunction<Path> freeMegabytes)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.room = new DiskRoom(folder.root(), freeMegabytes);
    FolderVersion version = FolderVersion.ofThisProgram(ServerRuntime.version());
    refuseNewerThan(version);
    refuseWithoutRoom();
    new ProcessRecord(folder.process()).awaitEnd(PREDECESSOR_PATIENCE);
    Path jars = jars(settings, freeMegabytes);
    this.access = chooseAccess();
    Memory memory = Memory.of(settings);
    folder.prepareHome();
    new ServerConfiguration(access.port(), memory).write(folder.configuration());
    version.write(folder.version());
    ServerCommand command = new ServerCommand(folder, jars, memory, settings.javaOptions());
    this.supervisor = supervise(command);
  }

  private Supervisor supervise(ServerCommand command) {
    try {
      return Supervisor.start(() -> launch(command), room, FIRST_DELAY, this);
    } catch (IOException e) {
      throw EmbeddedDatabaseException.notStarted(e);
    }
  }

  /** Frees the lock when the server cannot be started. */
  static OwnedServer start(
      DataFolder folder,
      FolderLock lock,
      EmbeddedDatabaseSettings settings,
      ToLongFunction<Path> freeMegabytes)
      throws IOException {
    try {
      return new OwnedServer(folder, lock, settings, freeMegabytes);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private void refuseNewerThan(FolderVersion ours) {
    if (!Files.exists(folder.version())) {
      return;
    }
    try {
      FolderVersion found = FolderVersion.read(folder.version());
      if (found.isNewerThan(ours)) {
        throw EmbeddedDatabaseException.writtenByNewer(
            folder.root(), found.toString(), ours.toString());
      }
    } catch (IOException | NumberFormatException e) {
      throw EmbeddedDatabaseException.unreadable(folder.root(), "version");
    }
  }

  private void refuseWithoutRoom() {
    if (!room.sufficesToStart()) {
      throw EmbeddedDatabaseException.diskNearlyFull(folder.root(), room.free(), DiskRoom.LEAST);
    }
  }

  private Path jars(EmbeddedDatabaseSettings settings, ToLongFunction<Path> freeMegabytes)
      throws IOException {
    Path shared = settings.runtime();
    ServerRuntime runtime =
        new ServerRuntime(shared == null ? folder.runtime() : shared, freeMegabytes);
    Path jars = runtime.jars();
    if (shared == null) {
      runtime.removeStale();
    }
    return jars;
  }

  /** The password of a database cannot be guessed: without it there is nothing to start. */
  private BoltAccess chooseAccess() throws IOException {
    Optional<BoltAccess> remembered;
    try {
      remembered = BoltAccess.read(folder.access());
    } catch (IOException | NumberFormatException e) {
      throw EmbeddedDatabaseException.unreadable(folder.root(), "database.properties");
    }
    if (remembered.isEmpty() && folder.hasDatabase()) {
      throw EmbeddedDatabaseException.unreadable(folder.root(), "database.properties");
    }
    BoltAccess chosen = remembered.map(BoltAccess::atFreePort).orElseGet(BoltAccess::chosen);
    chosen.write(folder.access());
    return chosen;
  }

  private ServerProcess launch(ServerCommand command) throws IOException {
    if (Files.exists(folder.console()) && Files.size(folder.console()) > CONSOLE_LIMIT) {
      Files.delete(folder.console());
    }
    String password = folder.hasPassword() ? "" : access.password();
    return ServerProcess.start(command.builder(), new ProcessRecord(folder.process()), password);
  }

  BoltAccess access() {
    return access;
  }

  ProcessHandle process() {
    return supervisor.process();
  }

  void stop() {
    supervisor.stop();
    try {
      new ProcessRecord(folder.process()).remove();
    } catch (IOException e) {
      // It names a process that is gone, which whoever reads it will see.
    }
    lock.close();
  }

  @Override
  public void restarting(Duration delay) {
    Console.say("embedded.restarting", delay.toSeconds(), folder.console());
  }

  @Override
  public void awaitingRoom() {
    Console.say("embedded.disk-full", folder.root(), DiskRoom.LEAST);
  }

  @Override
  public void gaveUp(int deaths) {
    Console.say("embedded.gave-up", deaths, folder.console());
  }
}
