package org.liancun.intake.remarks;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Foresees how much memory a workbook needs once it is open. */
final class WorkbookSize {

  /**
   * Unpacked megabytes of sheets and texts: about 300,000 cells, which need 350 to 450 MB while
   * they are open.
   */
  private static final int MOST = 24;

  private static final int MEGABYTE = 1 << 20;

  private WorkbookSize() {}

  static boolean isTooLarge(byte[] bytes) {
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      long left = (long) MOST * MEGABYTE;
      for (var part : Collections.list(zip.getEntries())) {
        if (part.getName().endsWith(".xml")) {
          left -= size(zip, part, left);
        }
      }
      return left < 0;
    } catch (IOException | IllegalArgumentException e) {
      // Whatever is wrong with it shows when it is opened.
      return false;
    }
  }

  /** What an archive says about its own sizes may lie. */
  private static long size(ZipFile zip, ZipArchiveEntry part, long enough) throws IOException {
    long size = 0;
    var buffer = new byte[1 << 16];
    try (var content = zip.getInputStream(part)) {
      for (int read = content.read(buffer); read >= 0 && size <= enough; ) {
        size += read;
        read = content.read(buffer);
      }
    }
    return size;
  }
}
