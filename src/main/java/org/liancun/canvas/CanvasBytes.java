package org.liancun.canvas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** The message in which a canvas is sent its nodes. */
public final class CanvasBytes {

  private CanvasBytes() {}

  /** {@return the message; nothing, if there are no nodes} */
  public static byte[] of(Collection<CanvasNode> nodes) {
    return nodes.isEmpty()
        ? new byte[0]
        : CanvasJson.nodes(nodes).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** {@return how long a message is on its way to a browser} */
  public static long packed(byte[] message) {
    var bytes = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(bytes)) {
      packed.write(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return message.length == 0 ? 0 : bytes.size();
  }
}
