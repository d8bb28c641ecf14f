package org.liancun.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The way in: a port on loopback and the password. */
record BoltAccess(int port, String password) {

  static final String HOST = "127.0.0.1";

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  /** Below what systems hand out to outgoing connections, so that a remembered port stays free. */
  private static final int FIRST_PORT = 20_000;

  private static final int LAST_PORT = 30_000;

  static BoltAccess chosen() {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    return new BoltAccess(
        freePort(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** {@return what the file says, or empty when there is none} */
  static Optional<BoltAccess> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties values = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      values.load(reader);
    }
    String password = values.getProperty("password", "");
    if (password.isEmpty()) {
      throw new IOException("no password");
    }
    return Optional.of(new BoltAccess(Integer.parseInt(values.getProperty("port", "")), password));
  }

  void write(Path file) throws IOException {
    OwnerOnly.write(file, "port=" + port + "\npassword=" + password + "\n");
  }

  /** {@return this, at another port if something else has taken this one} */
  BoltAccess atFreePort() {
    return isFree(port) ? this : new BoltAccess(freePort(), password);
  }

  URI uri() {
    return URI.create("bolt://" + HOST + ":" + port);
  }

  private static int freePort() {
    RandomGenerator random = RandomGenerator.getDefault();
    return IntStream.generate(() -> random.nextInt(FIRST_PORT, LAST_PORT))
        .limit(1_000)
        .filter(BoltAccess::isFree)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No free port on " + HOST));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Without the password, which has no business in a log. */
  @Override
  public String toString() {
    return uri().toString();
  }
}
