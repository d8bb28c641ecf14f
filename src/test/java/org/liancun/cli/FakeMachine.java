package org.liancun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A machine that has only what a test gives it, with a small project whose "build" takes no time,
 * so that the launcher's own steps can be watched.
 */
final class FakeMachine {

  private static final List<String> ALWAYS_THERE =
      List.of(
          "sh",
          "sed",
          "cat",
          "find",
          "sort",
          "cksum",
          "dirname",
          "readlink",
          "head",
          "tail",
          "mkdir",
          "rm",
          "id");

  private final Path folder;
  private final Path bin;
  private final Path project;

  FakeMachine(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    bin = Files.createDirectories(this.folder.resolve("bin"));
    project = Files.createDirectories(this.folder.resolve("a project"));
    for (var tool : ALWAYS_THERE) {
      withTool(tool);
    }
    Files.copy(Path.of("liancun"), project.resolve("liancun"));
    write(project.resolve("pom.xml"), "<project/>");
    write(project.resolve("src/main/java/A.java"), "class A {}");
    write(project.resolve("src/main/java/B.java"), "class B {}");
    write(project.resolve("cypher/a.cypher"), "RETURN 1");
  }

  FakeMachine withJdk(String version) throws IOException {
    var home = jdks().resolve("jdk-" + version);
    write(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(home.resolve("bin/javac"), "");
    script(
        home.resolve("bin/java"),
        "echo \"java " + version + "\"; for arg in \"$@\"; do echo \"[$arg]\"; done; exit 7");
    return this;
  }

  FakeMachine withMaven(String version) throws IOException {
    script(
        bin.resolve("mvn"),
        """
        if [ "$1" = -v ]; then echo "Apache Maven %s"; exit 0; fi
        echo "mvn $*" >> '%s'
        echo "node $(node -v) java $JAVA_HOME" >> '%s'
        if [ -e broken ]; then echo "line that explains"; exit 1; fi
        mkdir -p target
        echo jar > target/liancun.jar
        """
            .formatted(version, builds(), builds()));
    return this;
  }

  /** Node and npm lie where an ordinary installation puts them. */
  FakeMachine withNode(String version, String npmVersion) throws IOException {
    script(bin.resolve("node"), "echo v" + version);
    write(bin.resolve("../lib/node_modules/npm/bin/npm-cli.js"), "");
    return withNpm(npmVersion);
  }

  /** An npm that, asked for Node, puts a Node 24 where it was told to. */
  FakeMachine withNpm(String version) throws IOException {
    script(
        bin.resolve("npm"),
        """
        if [ "$1" = -v ]; then echo %s; exit 0; fi
        while [ "$1" != --prefix ]; do shift; done
        prefix=$2
        mkdir -p "$prefix/bin" "$prefix/lib/node_modules/npm/bin"
        cat "$0-js" > "$prefix/lib/node_modules/npm/bin/npm-cli.js"
        cat '%s' > "$prefix/bin/node"
        cat '%s' > "$prefix/bin/npm"
        chmod +x "$prefix/bin/node" "$prefix/bin/npm"
        """
            .formatted(version, folder.resolve("node24"), folder.resolve("npm11")));
    write(bin.resolve("npm-js"), "");
    write(folder.resolve("node24"), "#!/bin/sh\necho v24.9.0\n");
    write(folder.resolve("npm11"), "#!/bin/sh\necho 11.6.0\n");
    return withTool("chmod");
  }

  FakeMachine withTool(String tool) throws IOException {
    return withScript(tool, "exec " + realTool(tool) + " \"$@\"");
  }

  /** A tool that does only this. */
  FakeMachine withScript(String name, String body) throws IOException {
    script(bin.resolve(name), body);
    return this;
  }

  Path project() {
    return project;
  }

  Path jdk(String version) {
    return jdks().resolve("jdk-" + version);
  }

  List<String> buildsDone() throws IOException {
    return Files.exists(builds()) ? Files.readAllLines(builds()) : List.of();
  }

  Outcome liancun(String... args) throws IOException, InterruptedException {
    return liancun(Map.of(), args);
  }

  Outcome liancun(Map<String, String> more, String... args)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(project.resolve("liancun").toString()));
    command.addAll(List.of(args));
    var process = new ProcessBuilder(command).directory(folder.toFile());
    var environment = process.environment();
    environment.clear();
    environment.put("PATH", bin.toString());
    environment.put("LIANCUN_JDKS", jdks().toString());
    environment.put("LANG", "en_GB.UTF-8");
    environment.putAll(more);
    return Outcome.of(process, folder, Duration.ofSeconds(60));
  }

  private Path jdks() {
    return folder.resolve("jdks");
  }

  private Path builds() {
    return folder.resolve("builds.txt");
  }

  private static Path realTool(String tool) {
    return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin")
        .map(place -> Path.of(place, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static void script(Path file, String body) throws IOException {
    write(file, "#!/bin/sh\n" + body + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("not made executable: " + file);
    }
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.normalize().getParent());
    Files.writeString(file.normalize(), text);
  }
}
