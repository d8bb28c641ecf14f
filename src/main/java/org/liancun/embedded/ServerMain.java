package org.liancun.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Runs in the server's own process, whose class path is the server's jars and this one class: hence
 * neither a type of the server's nor another of ours. Ends the process when the pipe from the
 * parent closes, which it does however the parent ends.
 *
 * <p>Arguments: the server's home and configuration folders. First line of standard input: the
 * password to begin with, or nothing; a command line could be read by every user of the machine.
 */
final class ServerMain {

  private ServerMain() {}

  public static void main(String[] arguments) {
    try {
      leaveInterruptionsToTheParent();
      String password = line(System.in);
      watch(System.in);
      if (!password.isEmpty()) {
        setInitialPassword(Path.of(arguments[0]), Path.of(arguments[1]), password);
      }
      start(arguments[0], arguments[1]);
    } catch (ReflectiveOperationException | IOException | RuntimeException | LinkageError e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  /**
   * Ctrl-C reaches every process of the terminal. The parent ends us when it no longer needs us; a
   * signal once ignored cannot be claimed by the server later. By reflection, because the compiler
   * warns of this class and cannot be told not to.
   */
  private static void leaveInterruptionsToTheParent() throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object ignore = handler.getField("SIG_IGN").get(null);
    for (String name : new String[] {"INT", "HUP"}) {
      try {
        signal
            .getMethod("handle", signal, handler)
            .invoke(null, signal.getConstructor(String.class).newInstance(name), ignore);
      } catch (ReflectiveOperationException e) {
        // A system without this signal.
      }
    }
  }

  private static String line(InputStream stream) throws IOException {
    byte[] bytes = new byte[256];
    int length = 0;
    for (int next = stream.read(); next != '\n'; next = stream.read()) {
      if (next < 0) {
        System.exit(0);
      }
      bytes[length++] = (byte) next;
    }
    return new String(bytes, 0, length, StandardCharsets.US_ASCII);
  }

  private static void watch(InputStream stream) {
    Thread watcher = new Thread(() -> exitAtEndOf(stream), "parent-watcher");
    watcher.setDaemon(true);
    watcher.start();
  }

  private static void exitAtEndOf(InputStream stream) {
    try {
      while (stream.read() >= 0) {
        // Nothing more is said.
      }
    } catch (IOException e) {
      // As good as the end.
    }
    System.exit(0);
  }

  private static void setInitialPassword(Path home, Path configuration, String password)
      throws ReflectiveOperationException {
    Class<?> context = Class.forName("org.neo4j.cli.ExecutionContext");
    Object here = context.getConstructor(Path.class, Path.class).newInstance(home, configuration);
    // What comes behind the two dashes is no option, though it begin with one.
    Object code =
        Class.forName("org.neo4j.cli.AdminTool")
            .getMethod("execute", context, String[].class)
            .invoke(null, here, new String[] {"dbms", "set-initial-password", "--", password});
    if (!Integer.valueOf(0).equals(code)) {
      throw new IllegalStateException("The initial password was refused: " + code);
    }
  }

  /** As the server's own main class does, and besides asks to be told of a broken database. */
  private static void start(String home, String configuration) throws ReflectiveOperationException {
    // Not as a daemon, for that would drop the log on the console.
    String[] options = {"--home-dir=" + home, "--config-dir=" + configuration, "--console-mode"};
    Object server =
        Class.forName("org.neo4j.server.CommunityBootstrapper").getConstructor().newInstance();
    // What comes behind the two dashes is no option, though it begin with one.
    Object code =
        Class.forName("org.neo4j.server.NeoBootstrapper")
            .getMethod("start", Class.forName("org.neo4j.server.Bootstrapper"), String[].class)
            .invoke(null, server, options);
    if (!Integer.valueOf(0).equals(code)) {
      System.exit(1);
    }
    exitWhenBroken(server);
  }

  /**
   * A server whose disk was full once refuses every statement until it is started again, but goes
   * on living; the parent restarts only what has died.
   */
  private static void exitWhenBroken(Object server) throws ReflectiveOperationException {
    Class<?> listener = Class.forName("org.neo4j.graphdb.event.DatabaseEventListener");
    Object management = server.getClass().getMethod("getDatabaseManagementService").invoke(server);
    Object ours =
        Proxy.newProxyInstance(
            listener.getClassLoader(),
            new Class<?>[] {listener},
            (proxy, method, arguments) -> exitIfBroken(method, arguments));
    Class.forName("org.neo4j.dbms.api.DatabaseManagementService")
        .getMethod("registerDatabaseEventListener", listener)
        .invoke(management, ours);
  }

  private static @Nullable Object exitIfBroken(
      Method event, @Nullable Object @Nullable [] arguments) throws ReflectiveOperationException {
    if (event.getName().equals("databasePanic")) {
      new Thread(ServerMain::haltSoon, "broken").start();
    }
    return event.getDeclaringClass() == Object.class ? event.invoke(event, arguments) : null;
  }

  /** Not by an orderly exit, which would try to write; only after the log and the client know. */
  private static void haltSoon() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      // Then at once.
    }
    Runtime.getRuntime().halt(2);
  }
}
