package org.liancun.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.liancun.security.Administrators;

/** Another system that asks the API, logged in as the administrator. */
final class Program {

  private final int port;
  private final String credentials;

  Program(int port, Administrators administrators) {
    administrators.ensureFirst();
    var login = "admin:" + administrators.resetPassword("admin").password();
    this.port = port;
    this.credentials = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Asks.
   *
   * @param headers names and values in turn
   */
  HttpResponse<byte[]> ask(String path, String... headers) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Authorization", "Basic " + credentials);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
    try (var packed = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return packed.readAllBytes();
    }
  }
}
