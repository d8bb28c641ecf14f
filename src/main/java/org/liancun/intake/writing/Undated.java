package org.liancun.intake.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Takes the moment of writing out of a workbook, so that equal content is equal bytes, and says how
 * far each sheet reaches.
 */
final class Undated {

  private static final String PROPERTIES = "docProps/core.xml";

  /** The range stands within so many bytes, before anything but ASCII. */
  private static final int BEGINNING = 1_000;

  private Undated() {}

  /** Copies the other packed parts as they are. */
  static void copy(byte[] workbook, SheetParts parts, OutputStream out) throws IOException {
    try (var in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
        var zip = new ZipArchiveOutputStream(out)) {
      for (var part : Collections.list(in.getEntries())) {
        if (part.getName().equals(PROPERTIES)) {
          put(zip, part, withoutMoment(in, part));
        } else if (parts.range(part.getName()).isPresent()) {
          putSheet(zip, in, part, parts.range(part.getName()).get());
        } else {
          zip.addRawArchiveEntry(part, in.getRawInputStream(part));
        }
      }
      zip.finish();
    }
  }

  /** A sheet may be large, and only its beginning changes. */
  private static void putSheet(
      ZipArchiveOutputStream zip, ZipFile in, ZipArchiveEntry former, String range)
      throws IOException {
    var part = new ZipArchiveEntry(former.getName());
    part.setTime(former.getTime());
    zip.putArchiveEntry(part);
    try (var content = in.getInputStream(former)) {
      var beginning = new String(content.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      zip.write(SheetParts.with(range, beginning).getBytes(StandardCharsets.ISO_8859_1));
      content.transferTo(zip);
    }
    zip.closeArchiveEntry();
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
