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

  /** {@return its name, without folders} */
  public String file() {
    return file;
  }

  /** {@return what is in it; not to be changed} */
  public byte[] bytes() {
    return bytes;
  }
}
