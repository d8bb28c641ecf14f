package org.liancun.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** The address under which the running server answers. */
final class Address {

  private Address() {}

  /** {@return the address to open in a browser on this machine} */
  static String of(Environment environment) {
    var scheme = environment.containsProperty("server.ssl.key-store") ? "https" : "http";
    var host = host(environment.getProperty("server.address", "127.0.0.1"));
    var path = environment.getProperty("server.servlet.context-path", "");
    return "%s://%s:%s%s/"
        .formatted(scheme, host, environment.getProperty("local.server.port"), path);
  }

  /** A server that listens everywhere is reached under this machine's own name. */
  private static String host(String address) {
    if (address.equals("0.0.0.0") || address.equals("::")) {
      return ownName();
    }
    return address.contains(":") ? "[" + address + "]" : address;
  }

  private static String ownName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
