package org.liancun.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/** The server's jars, unpacked once from the archive that the product carries. */
final class ServerRuntime {

  /** Says what a complete runtime holds, so that a damaged one is noticed. */
  private static final String CONTENTS = "contents";

  private static final String UNFINISHED = ".unpacking";

  private final Path folder;
  private final DiskRoom room;

  /**
   * @param folder for the runtimes of all versions
   * @param freeMegabytes the room on a folder's disk
   */
  ServerRuntime(Path folder, ToLongFunction<Path> freeMegabytes) {
    this.folder = folder.toAbsolutePath();
    this.room = new DiskRoom(this.folder, freeMegabytes);
  }

  /** {@return the version of the server that the product carries} */
  static String version() {
    try (InputStream stream = resource("version").openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw EmbeddedDatabaseException.notStarted(e);
    }
  }

  /** {@return the folder of jars, unpacking them first where they are missing or incomplete} */
  Path jars() throws IOException {
    Path target = folder.resolve("neo4j-" + version());
    if (!isComplete(target)) {
      unpack(target);
    }
    return target;
  }

  private void unpack(Path target) throws IOException {
    OwnerOnly.createFolder(folder);
    refuseWithoutRoom();
    Path fresh = Files.createTempDirectory(folder, target.getFileName() + UNFINISHED);
    try {
      extract(fresh);
      Files.writeString(fresh.resolve(CONTENTS), contents(fresh));
      put(fresh, target);
    } finally {
      FileSystemUtils.deleteRecursively(fresh);
    }
  }

  /** Two processes may unpack into a shared folder at once; the first one's work is kept. */
  private static void put(Path fresh, Path target) throws IOException {
    if (!isComplete(target)) {
      FileSystemUtils.deleteRecursively(target);
    }
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!isComplete(target)) {
        throw e;
      }
    }
  }

  private static void extract(Path fresh) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(archive().openStream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path name = Path.of(entry.getName()).getFileName();
        if (!entry.isDirectory() && name != null) {
          Files.copy(zip, fresh.resolve(name));
        }
      }
    }
  }

  private void refuseWithoutRoom() throws IOException {
    long needed = (archive().openConnection().getContentLengthLong() >> 20) + DiskRoom.LEAST;
    long free = room.free();
    if (free < needed) {
      throw EmbeddedDatabaseException.noRoomToUnpack(folder, needed, free);
    }
  }

  private static boolean isComplete(Path runtime) throws IOException {
    Path contents = runtime.resolve(CONTENTS);
    return Files.exists(contents) && Files.readString(contents).equals(contents(runtime));
  }

  private static String contents(Path runtime) throws IOException {
    try (Stream<Path> files = Files.list(runtime)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
      long bytes = 0;
      for (Path jar : jars) {
        bytes += Files.size(jar);
      }
      return jars.size() + " files, " + bytes + " bytes\n";
    }
  }

  /** Removes what a killed unpacking or an older version left; only where nobody else unpacks. */
  void removeStale() throws IOException {
    String current = "neo4j-" + version();
    try (Stream<Path> runtimes = Files.list(folder)) {
      for (Path stale : runtimes.filter(path -> !path.endsWith(current)).toList()) {
        FileSystemUtils.deleteRecursively(stale);
      }
    }
  }

  private static URL archive() {
    return resource("neo4j-" + version() + ".zip");
  }

  private static URL resource(String name) {
    URL resource = ServerRuntime.class.getResource("/embedded/" + name);
    if (resource == null) {
      throw new IllegalStateException("embedded/" + name + " is missing from the class path");
    }
    return resource;
  }
}
