package org.liancun.intake.reading;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks whether an archive is whole, and how large it really is once unpacked. */
final class ZipGuard {

  private static final int MOST_PARTS = 2_000;
  private static final int MEGABYTE = 1 << 20;

  private final String file;
  private final ReadingLimits limits;

  ZipGuard(String file, ReadingLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * Unpacks everything once into nothing, since what an archive says about its own sizes may lie.
   */
  void check(byte[] bytes) {
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      var parts = Collections.list(zip.getEntries());
      if (parts.size() > MOST_PARTS) {
        throw UnreadableFileException.inflates(file, limits.inflated());
      }
      if (parts.stream().map(ZipArchiveEntry::getName).noneMatch("xl/workbook.xml"::equals)) {
        throw zip.getEntry(SheetArchive.DOCUMENT) == null
            ? UnreadableFileException.archive(file)
            : UnreadableFileException.notASheet(file);
      }
      long left = (long) limits.inflated() * MEGABYTE;
      for (var part : parts) {
        left -= size(zip, part, left);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableFileException.truncated(file);
    }
  }

  private long size(ZipFile zip, ZipArchiveEntry part, long left) throws IOException {
    long size = 0;
    var buffer = new byte[1 << 16];
    try (var content = zip.getInputStream(part)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > left) {
          throw UnreadableFileException.inflates(file, limits.inflated());
        }
      }
    }
    return size;
  }
}
