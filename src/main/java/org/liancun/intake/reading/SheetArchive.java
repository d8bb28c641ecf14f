package org.liancun.intake.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Files that were packed together, as an export of several kinds is. */
public final class SheetArchive {

  private static final int MOST_FILES = 100;
  private static final int MEGABYTE = 1 << 20;

  /** What tells documents of office programs, workbooks too, from other archives. */
  static final String DOCUMENT = "[Content_Types].xml";

  private static final String ALIEN = "__MACOSX/";
  private static final Charset CHINESE = Charset.forName("GB18030");

  private SheetArchive() {}

  /**
   * {@return the files of an archive by their names, without folders; none if it is no archive, is
   * not whole, has a password, has too many files or two of one name, or if together they would be
   * larger than one file may be}
   */
  public static Map<String, byte[]> files(byte[] bytes, ReadingLimits limits) {
    var most = (long) limits.megabytes() * MEGABYTE;
    if (!SpreadsheetReader.isZip(bytes) || bytes.length > most) {
      return Map.of();
    }
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      return zip.getEntry(DOCUMENT) == null ? files(zip, most) : Map.of();
    } catch (IOException | IllegalArgumentException e) {
      return Map.of();
    }
  }

  private static Map<String, byte[]> files(ZipFile zip, long most) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    long left = most;
    for (var entry : Collections.list(zip.getEntries())) {
      var path = path(entry);
      var name = path.substring(path.lastIndexOf('/') + 1);
      if (!name.isEmpty() && !name.startsWith(".") && !path.startsWith(ALIEN)) {
        var content = content(zip, entry, left);
        left -= content.length;
        if (left < 0 || files.size() == MOST_FILES || files.put(name, content) != null) {
          return Map.of();
        }
      }
    }
    return files;
  }

  /** {@return what a file holds, and one byte more than is left where it holds more} */
  private static byte[] content(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      return in.readNBytes((int) left + 1);
    }
  }

  /** Programs in China write names in their own encoding and do not say so. */
  private static String path(ZipArchiveEntry entry) {
    var raw = entry.getRawName();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, CHINESE);
    }
  }
}
