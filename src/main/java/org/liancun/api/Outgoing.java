package org.liancun.api;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file on its way out.
 *
 * @param name by which it is saved
 */
record Outgoing(String name, String mediaType, Content content) {

  /** What is written, once it is known that there is something to write. */
  interface Content {

    void write(OutputStream out) throws IOException;
  }
}
