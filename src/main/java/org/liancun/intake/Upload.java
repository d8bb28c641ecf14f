package org.liancun.intake;

import java.util.List;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SheetArchive;

/** A file that somebody hands in, held in memory only. */
public final class Upload {

  private final String file;
  private final byte[] bytes;

  /**
   * Takes a file over; the bytes are not copied, and must not be changed any more.
   *
   * @param file its name, without folders
   */
  public Upload(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** {@return its name, without folders} */
  public String file() {
    return file;
  }

  /** {@return what is in it; not to be changed} */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * {@return the files that were packed into it, as if each had been handed in; what cannot be
   * unpacked, and whatever is no archive, is itself}
   */
  public static List<Upload> unpacked(List<Upload> uploads) {
    return uploads.stream().flatMap(upload -> upload.unpacked().stream()).toList();
  }

  private List<Upload> unpacked() {
    var files = SheetArchive.files(bytes, ReadingLimits.USUAL);
    return files.isEmpty()
        ? List.of(this)
        : files.entrySet().stream()
            .map(packed -> new Upload(packed.getKey(), packed.getValue()))
            .toList();
  }
}
