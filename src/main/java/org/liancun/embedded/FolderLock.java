package org.liancun.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held by the process that owns a data folder; the system frees it however that process ends. */
final class FolderLock implements AutoCloseable {

  /**
   * Of this very process: where locks belong to processes, opening and closing such a file a second
   * time would free it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** {@return the lock, or empty when another instance holds it} */
  static Optional<FolderLock> tryAcquire(Path folder) throws IOException {
    Path file = fileIn(folder);
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Optional<FolderLock> lock = Optional.empty();
    try {
      lock = tryLock(file);
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(file);
      }
    }
    return lock;
  }

  private static Optional<FolderLock> tryLock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    // Past the content, because Windows lets nobody read what is locked.
    if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
      channel.close();
      return Optional.empty();
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(ownPid().getBytes(StandardCharsets.US_ASCII)), 0);
    return Optional.of(new FolderLock(file, channel));
  }

  /** {@return the process that holds the folder's lock, as far as it can be told} */
  static String owner(Path folder) {
    try {
      Path file = fileIn(folder);
      return HELD.contains(file) ? ownPid() : Files.readString(file).strip();
    } catch (IOException e) {
      return "?";
    }
  }

  private static Path fileIn(Path folder) throws IOException {
    return folder.toRealPath().resolve("liancun.lock");
  }

  private static String ownPid() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // Then the system frees it when this process ends.
    } finally {
      HELD.remove(file);
    }
  }
}
