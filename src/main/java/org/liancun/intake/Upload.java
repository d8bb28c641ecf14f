package org.liancun.intake;

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

  String file() {
    return file;
  }

  byte[] bytes() {
    return bytes;
  }
}
