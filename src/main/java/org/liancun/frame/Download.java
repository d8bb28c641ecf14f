package org.liancun.frame;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A file that goes out to a browser, whole or not at all.
 *
 * @param name as which the browser keeps it
 */
public record Download(String name, String mediaType, Content content) {

  /** What writes a file. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** {@return the file, or that it cannot be had while the database is away} */
  public DownloadResponse orElse(String whileAway) {
    var bytes = new ByteArrayOutputStream();
    try {
      content.write(bytes);
    } catch (Neo4jException | IOException e) {
      return DownloadResponse.error(HttpStatusCode.SERVICE_UNAVAILABLE, whileAway);
    }
    return new DownloadResponse(
        new ByteArrayInputStream(bytes.toByteArray()), name, mediaType, bytes.size());
  }
}
