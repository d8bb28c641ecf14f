package org.liancun.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where a process of this machine listens, as Linux tells. */
final class ListeningSockets {

  private static final String LISTEN = "0A";

  private ListeningSockets() {}

  /** {@return the addresses of the process's listening TCP sockets} */
  static List<byte[]> of(long pid) throws IOException {
    List<String> sockets = sockets(pid);
    List<byte[]> addresses = new ArrayList<>();
    for (String table : new String[] {"tcp", "tcp6"}) {
      for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields[3].equals(LISTEN) && sockets.contains("socket:[" + fields[9] + "]")) {
          addresses.add(address(fields[1].substring(0, fields[1].indexOf(':'))));
        }
      }
    }
    return addresses;
  }

  private static List<String> sockets(long pid) throws IOException {
    List<String> targets = new ArrayList<>();
    try (Stream<Path> descriptors = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
      for (Path descriptor : descriptors.toList()) {
        targets.add(Files.readSymbolicLink(descriptor).toString());
      }
    }
    return targets;
  }

  /** Words of four bytes, each in this machine's order, least first. */
  private static byte[] address(String hexadecimal) {
    byte[] bytes = HexFormat.of().parseHex(hexadecimal);
    byte[] ordered = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      ordered[i] = bytes[(i & ~3) + 3 - (i & 3)];
    }
    return ordered;
  }
}
