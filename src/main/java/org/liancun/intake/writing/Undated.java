package org.liancun.intake.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes the moment of writing out of a workbook, so that equal content is equal bytes. */
final class Undated {

  private static final String PROPERTIES = "docProps/core.xml";

  private Undated() {}

  /** Copies the packed parts as they are, but for the one that holds the moment. */
  static void copy(byte[] workbook, OutputStream out) throws IOException {
    try (var in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
        var zip = new ZipArchiveOutputStream(out)) {
      for (var part : Collections.list(in.getEntries())) {
        if (part.getName().equals(PROPERTIES)) {
          put(zip, part, withoutMoment(in, part));
        } else {
          zip.addRawArchiveEntry(part, in.getRawInputStream(part));
        }
      }
      zip.finish();
    }
  }

  private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry former, byte[] content)
      throws IOException {
    var part = new ZipArchiveEntry(former.getName());
    part.setTime(former.getTime());
    zip.putArchiveEntry(part);
    zip.write(content);
    zip.closeArchiveEntry();
  }

  private static byte[] withoutMoment(ZipFile in, ZipArchiveEntry part) throws IOException {
    try (var content = in.getInputStream(part)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8)
          .replaceFirst("<dcterms:created.*?</dcterms:created>", "")
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
