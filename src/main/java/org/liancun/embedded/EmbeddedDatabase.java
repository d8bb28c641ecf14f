package org.liancun.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A real Neo4j server beside this process, reachable over Bolt on loopback only. It starts without
 * being waited for: until it answers, connections are refused.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Duration JOIN_PATIENCE = Duration.ofSeconds(10);

  private final BoltAccess access;
  private final @Nullable OwnedServer server;

  private EmbeddedDatabase(BoltAccess access, @Nullable OwnedServer server) {
    this.access = access;
    this.server = server;
  }

  /**
   * Starts the server of a data folder, or joins a running instance's if the settings say so.
   *
   * @throws EmbeddedDatabaseException if the folder is in use, of a newer version, damaged or not
   *     writable, or its disk is nearly full
   */
  public static EmbeddedDatabase start(EmbeddedDatabaseSettings settings) {
    return start(settings, DiskRoom::freeMegabytes);
  }

  static EmbeddedDatabase start(
      EmbeddedDatabaseSettings settings, ToLongFunction<Path> freeMegabytes) {
    try {
      DataFolder folder = DataFolder.create(settings.data());
      Optional<FolderLock> lock = folder.lock();
      if (lock.isPresent()) {
        OwnedServer server = OwnedServer.start(folder, lock.get(), settings, freeMegabytes);
        return new EmbeddedDatabase(server.access(), server);
      }
      return joined(folder, settings);
    } catch (IOException e) {
      throw Files.isRegularFile(settings.data())
          ? EmbeddedDatabaseException.notAFolder(settings.data())
          : EmbeddedDatabaseException.notWritable(settings.data(), e);
    }
  }

  private static EmbeddedDatabase joined(DataFolder folder, EmbeddedDatabaseSettings settings)
      throws IOException {
    if (!settings.join()) {
      throw inUse(folder);
    }
    return new EmbeddedDatabase(awaitAccess(folder), null);
  }

  /** An instance in its very first second has not chosen a password yet. */
  private static BoltAccess awaitAccess(DataFolder folder) throws IOException {
    long deadline = System.nanoTime() + JOIN_PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<BoltAccess> access = BoltAccess.read(folder.access());
      if (access.isPresent()) {
        return access.get();
      }
      pause();
    }
    throw inUse(folder);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static EmbeddedDatabaseException inUse(DataFolder folder) {
    return EmbeddedDatabaseException.inUse(folder.root(), FolderLock.owner(folder.root()));
  }

  /** {@return the version of the server that the product ships} */
  public static String serverVersion() {
    return ServerRuntime.version();
  }

  /** {@return where the server listens} */
  public URI uri() {
    return access.uri();
  }

  /** {@return the only account of the server} */
  public String username() {
    return "neo4j";
  }

  /** {@return that account's password} */
  public String password() {
    return access.password();
  }

  /** {@return whether this is a running instance's server, which {@link #close()} leaves alone} */
  public boolean joined() {
    return server == null;
  }

  /** {@return the server's present process, or empty when it belongs to another instance} */
  Optional<ProcessHandle> process() {
    return Optional.ofNullable(server).map(OwnedServer::process);
  }

  /** Stops the server and returns when it is gone and the folder free. */
  @Override
  public void close() {
    if (server != null) {
      server.stop();
    }
  }
}
