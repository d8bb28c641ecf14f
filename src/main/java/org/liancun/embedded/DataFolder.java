package org.liancun.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What lies where in a data folder. Nothing in it names the folder itself, so that it may be moved.
 *
 * @param root absolute
 */
record DataFolder(Path root) {

  /** Creates the folder where it is missing. */
  static DataFolder create(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    OwnerOnly.createFolder(root);
    return new DataFolder(root);
  }

  Optional<FolderLock> lock() throws IOException {
    return FolderLock.tryAcquire(root);
  }

  /** The home of the server: its configuration, data and logs. */
  Path home() {
    return root.resolve("neo4j");
  }

  Path configuration() {
    return home().resolve("conf");
  }

  Path logs() {
    return home().resolve("logs");
  }

  /** What the server prints: little, and among it why it does not start. */
  Path console() {
    return logs().resolve("console.log");
  }

  Path runtime() {
    return root.resolve("runtime");
  }

  Path version() {
    return root.resolve("version");
  }

  Path access() {
    return root.resolve("database.properties");
  }

  Path process() {
    return root.resolve("database.pid");
  }

  boolean hasDatabase() {
    return Files.exists(home().resolve("data/databases/system"));
  }

  /** Whether the server has been given its first password, which it does not take again. */
  boolean hasPassword() {
    return Files.exists(home().resolve("data/dbms/auth.ini"));
  }

  /** Makes the folders that the server does not make for itself. */
  void prepareHome() throws IOException {
    OwnerOnly.createFolder(home());
    OwnerOnly.createFolder(configuration());
    OwnerOnly.createFolder(logs());
  }
}
