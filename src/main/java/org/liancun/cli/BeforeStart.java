package org.liancun.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import org.liancun.console.Console;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks at addresses and ports before anything is started, so that a server which could not answer
 * does not start a database either, and says that a database is being started.
 */
final class BeforeStart implements EnvironmentPostProcessor, Ordered {

  /** The property that tells a server of the command line from one in a test. */
  static final String SERVES = "liancun.cli.serves";

  /** The property that tells any command from a test. */
  static final String TERMINAL = "liancun.cli.terminal";

  private static final int LAST_PORT = 65_535;
  private static final Pattern DATABASE =
      Pattern.compile("(bolt|neo4j)(\\+s|\\+ssc)?://[^\\s/]+(/\\S*)?");

  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER + 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    var database = environment.getProperty("spring.neo4j.uri", "");
    checkDatabase(database);
    if (environment.getProperty(SERVES, Boolean.class, false)) {
      checkPort(
          environment.getProperty("server.address", ""),
          port(environment.getProperty("server.port", "0")));
      if (database.isBlank()) {
        Console.say("cli.starting", environment.getProperty("liancun.data", ""));
      }
    }
    if (!database.isBlank() && environment.containsProperty(TERMINAL)) {
      Console.say("cli.connecting", database.replaceFirst("//[^/]*@", "//"));
    }
  }

  /** {@return whether a port can have this number} */
  static boolean isPort(String text) {
    return text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST_PORT;
  }

  private static int port(String text) {
    if (!isPort(text)) {
      throw Refusal.portImpossible(text);
    }
    return Integer.parseInt(text);
  }

  /** The driver would tell of a wrong address only in the middle of the start. */
  private static void checkDatabase(String address) {
    if (!address.isBlank() && !DATABASE.matcher(address).matches()) {
      throw Refusal.databaseAddressImpossible(address);
    }
  }

  private static void checkPort(String host, int port) {
    try (var probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
      assert probe.isBound();
    } catch (BindException e) {
      throw isOfThisMachine(host) ? Refusal.portTaken(port) : Refusal.addressUnusable(host);
    } catch (IOException e) {
      throw Refusal.addressUnusable(host);
    }
  }

  private static boolean isOfThisMachine(String host) {
    try (var any = new ServerSocket(0, 1, InetAddress.getByName(host))) {
      return any.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
