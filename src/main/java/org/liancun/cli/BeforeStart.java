package org.liancun.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.liancun.console.Console;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks at the port before anything is started, so that a server which could not answer does not
 * start a database either, and says that a database is being started.
 */
final class BeforeStart implements EnvironmentPostProcessor, Ordered {

  /** The property that tells a server of the command line from one in a test. */
  static final String SERVES = "liancun.cli.serves";

  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER + 1;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.getProperty(SERVES, Boolean.class, false)) {
      checkPort(
          environment.getProperty("server.address", ""),
          environment.getProperty("server.port", Integer.class, 0));
      if (!environment.containsProperty("spring.neo4j.uri")) {
        Console.say("cli.starting", environment.getProperty("liancun.data", ""));
      }
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
