package org.liancun.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of the server's process.
 *
 * @param options more of its Java, after those that it gets anyway
 */
record ServerCommand(DataFolder folder, Path jars, Memory memory, List<String> options) {

  private static final String MAIN = ServerMain.class.getName();

  ProcessBuilder builder() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(line(Runtime.version().feature()));
    builder.directory(folder.home().toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.console().toFile()));
    // Meant for the application, or for another Neo4j on this machine.
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH")
        .forEach(builder.environment()::remove);
    builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    return builder;
  }

  List<String> line(int javaFeature) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(java());
    line.addAll(flags());
    line.addAll(options);
    if (javaFeature >= 23) {
      line.add("--sun-misc-unsafe-memory-access=allow");
    }
    line.add("-cp");
    line.add(mainClass() + File.pathSeparator + jars.resolve("*"));
    line.add(MAIN);
    line.add(folder.home().toString());
    line.add(folder.configuration().toString());
    return line;
  }

  private List<String> flags() {
    return List.of(
        "-Xms" + memory.initialHeapMegabytes() + "m",
        "-Xmx" + memory.heapMegabytes() + "m",
        "-XX:+UseG1GC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-OmitStackTraceInFastThrow",
        "-XX:-UsePerfData",
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:ErrorFile=" + folder.logs().resolve("crash.log"),
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Dlog4j2.disable.jmx=true",
        "-Dio.netty.tryReflectionSetAccessible=true",
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--add-opens=java.base/java.io=ALL-UNNAMED",
        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Beside the configuration and anew each time, for the runtime may be of another version's. */
  private Path mainClass() throws IOException {
    String resource = MAIN.replace('.', '/') + ".class";
    Path classes = folder.home().resolve("launcher");
    Path target = classes.resolve(resource);
    Files.createDirectories(target.getParent());
    try (InputStream stream = ServerMain.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException(resource + " is missing from the class path");
      }
      Files.write(target, stream.readAllBytes());
    }
    return classes;
  }
}
