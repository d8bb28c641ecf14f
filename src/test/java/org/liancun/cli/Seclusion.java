package org.liancun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps processes away from the network, as well as this machine allows. */
enum Seclusion {
  /** A network namespace that has nothing but its own loopback. */
  NAMESPACE(List.of("-n"), List.of("-n")),
  /** The same without being root, where the kernel lets anyone have one. */
  USER_NAMESPACE(List.of("-r", "-n"), List.of("-U", "--preserve-credentials", "-n")),
  /** Only a proxy that answers nobody: what asks for the network by HTTP fails. */
  DEAD_PROXY(List.of(), List.of());

  private final List<String> unshare;
  private final List<String> nsenter;

  Seclusion(List<String> unshare, List<String> nsenter) {
    this.unshare = unshare;
    this.nsenter = nsenter;
  }

  /** {@return the strictest that works here} */
  static Seclusion strictest() throws InterruptedException {
    for (var seclusion : values()) {
      if (seclusion == DEAD_PROXY || seclusion.works()) {
        return seclusion;
      }
    }
    throw new IllegalStateException("unreachable");
  }

  List<String> start(List<String> command) {
    if (this == DEAD_PROXY) {
      return command;
    }
    var all = new ArrayList<>(List.of(tool("unshare")));
    all.addAll(unshare);
    all.addAll(List.of("/bin/sh", "-c", tool("ip") + " link set lo up && exec \"$0\" \"$@\""));
    all.addAll(command);
    return all;
  }

  /** {@return the command, to be run where the process of that id is} */
  List<String> join(long process, List<String> command) {
    if (this == DEAD_PROXY) {
      return command;
    }
    var all = new ArrayList<>(List.of(tool("nsenter"), "-t", String.valueOf(process)));
    all.addAll(nsenter);
    all.addAll(command);
    return all;
  }

  Map<String, String> environment() {
    return this == DEAD_PROXY
        ? Map.of(
            "HTTP_PROXY", "http://127.0.0.1:9",
            "HTTPS_PROXY", "http://127.0.0.1:9",
            "JDK_JAVA_OPTIONS",
                "-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=9 -Dhttps.proxyHost=127.0.0.1"
                    + " -Dhttps.proxyPort=9 -Dhttp.nonProxyHosts=127.0.0.1|localhost")
        : Map.of();
  }

  private boolean works() throws InterruptedException {
    if (tool("unshare").isEmpty() || tool("nsenter").isEmpty() || tool("ip").isEmpty()) {
      return false;
    }
    try {
      return new ProcessBuilder(start(List.of("/bin/true"))).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String tool(String name) {
    return Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin")
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse("");
  }
}
