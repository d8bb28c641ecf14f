package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.BesideOthers;

@BesideOthers
class LauncherIT {

  private static final Map<String, String> CHINESE = Map.of("LANG", "zh_CN.UTF-8");

  @TempDir Path folder;
  private FakeMachine machine;

  @BeforeEach
  void boot() throws IOException {
    machine = new FakeMachine(folder);
  }

  @Test
  void aMachineWithoutAJdkIsToldToInstallOne() throws Exception {
    refusesInOneLine(machine.withMaven("3.9.9").liancun("run"), "No JDK 21 or later found");
  }

  @Test
  void anOldJdkIsNoJdk() throws Exception {
    machine.withJdk("17.0.15");
    var old = Map.of("JAVA_HOME", machine.jdk("17.0.15").toString());
    refusesInOneLine(machine.liancun(old, "run"), "No JDK 21 or later found");
  }

  @Test
  void theNewestJdkIsTakenWhereJavaHomeIsTooOld() throws Exception {
    ready().withJdk("17.0.15").withJdk("21.0.5").withJdk("25.0.1");
    var old = Map.of("JAVA_HOME", machine.jdk("17.0.15").toString());
    assertThat(machine.liancun(old, "run").results()).startsWith("java 25.0.1\n");
  }

  @Test
  void javaHomeIsTakenWhereItFits() throws Exception {
    ready().withJdk("21.0.5").withJdk("25.0.1");
    var home = Map.of("JAVA_HOME", machine.jdk("21.0.5").toString());
    assertThat(machine.liancun(home, "run").results()).startsWith("java 21.0.5\n");
  }

  @Test
  void aMachineWithoutMavenIsToldToInstallIt() throws Exception {
    refusesInOneLine(machine.withJdk("25.0.1").liancun("run"), "needs Maven 3.8 or later");
  }

  @Test
  void anOldMavenIsNoMaven() throws Exception {
    machine.withJdk("25.0.1").withMaven("3.6.3");
    refusesInOneLine(machine.liancun("run"), "needs Maven 3.8 or later");
  }

  @Test
  void aMachineWithoutNpmIsToldToInstallIt() throws Exception {
    machine.withJdk("25.0.1").withMaven("3.8.7");
    refusesInOneLine(machine.liancun("run"), "needs npm");
  }

  @Test
  void refusalsAreInTheLanguageOfTheTerminal() throws Exception {
    refusesInOneLine(machine.liancun(CHINESE, "run"), "没有找到 JDK 21");
  }

  @Test
  void anUnfitNodeIsLeftAloneAndAPrivateOneTaken() throws Exception {
    machine.withJdk("25.0.1").withMaven("3.8.7").withNode("20.20.2", "10.8.2");
    var outcome = machine.liancun("run");
    assertThat(outcome.remarks()).contains("Getting Node 24 into .tools/node");
    assertThat(machine.buildsDone().getLast()).startsWith("node v24.9.0 java ").endsWith("25.0.1");
    assertThat(machine.project().resolve(".tools/node/bin/node")).exists();
  }

  @Test
  void aNodeThatIsTooNewIsUnfitToo() throws Exception {
    machine.withJdk("25.0.1").withMaven("3.8.7").withNode("26.1.0", "12.0.0");
    machine.liancun("run");
    assertThat(machine.buildsDone().getLast()).startsWith("node v24.9.0 ");
  }

  @Test
  void aSecondStartWithoutChangesDoesNotBuild() throws Exception {
    ready().withJdk("25.0.1");
    assertThat(machine.liancun("run").remarks()).contains("Building");
    assertThat(machine.liancun("run").remarks()).isEmpty();
    assertThat(machine.buildsDone()).hasSize(2);
  }

  @Test
  void changedAddedAndDeletedSourcesAreBuiltAgain() throws Exception {
    ready().withJdk("25.0.1").liancun("run");
    FakeMachine.write(machine.project().resolve("cypher/a.cypher"), "RETURN 2");
    assertThat(machine.liancun("run").remarks()).contains("Building");
    FakeMachine.write(machine.project().resolve("frontend/new.ts"), "");
    assertThat(machine.liancun("run").remarks()).contains("Building");
    Files.delete(machine.project().resolve("src/main/java/B.java"));
    assertThat(machine.liancun("run").remarks()).contains("Building");
    assertThat(machine.liancun("run").remarks()).isEmpty();
  }

  @Test
  void whatTheBuildItselfWritesIsNoChange() throws Exception {
    ready().withJdk("25.0.1").liancun("run");
    FakeMachine.write(machine.project().resolve("frontend/generated/flow.ts"), "");
    FakeMachine.write(machine.project().resolve("frontend/x/node_modules/.vite/results"), "");
    FakeMachine.write(machine.project().resolve("vite.config.ts"), "");
    assertThat(machine.liancun("run").remarks()).isEmpty();
  }

  @Test
  void aFailedBuildShowsWhyAndIsTriedAgain() throws Exception {
    ready().withJdk("25.0.1");
    FakeMachine.write(machine.project().resolve("broken"), "");
    var outcome = machine.liancun("run");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.remarks()).contains("line that explains", "target/build.log");
    Files.delete(machine.project().resolve("broken"));
    assertThat(machine.liancun("run").results()).startsWith("java 25.0.1\n");
  }

  @Test
  void argumentsReachJavaAsTheyAreAndItsStatusComesBack() throws Exception {
    var outcome = ready().withJdk("21.0.5").liancun("import", "two words.csv", "--dry-run");
    assertThat(outcome.status()).isEqualTo(7);
    assertThat(outcome.results())
        .endsWith("/target/liancun.jar]\n[import]\n[two words.csv]\n[--dry-run]\n");
  }

  @Test
  void everyCommandOfTheUsageIsHandedOver() throws Exception {
    ready().withJdk("21.0.5");
    for (var command : new String[] {"import", "export", "generate", "bench", "reset-password"}) {
      assertThat(machine.liancun(command).results()).endsWith("[" + command + "]\n");
      assertThat(machine.liancun("--help").results()).contains("\n  " + command);
    }
  }

  @Test
  void anUnknownCommandIsWrongUsage() throws Exception {
    var outcome = machine.liancun("explode");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.results()).isEmpty();
    assertThat(outcome.remarks()).contains("There is no command 'explode'.", "Usage:");
  }

  @Test
  void noCommandIsWrongUsageAndHelpIsNot() throws Exception {
    assertThat(machine.liancun().status()).isEqualTo(2);
    var help = machine.liancun(CHINESE, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.results()).contains("用法", "reset-password");
  }

  @Test
  void testSaysWhatToInstallWhereItMayNot() throws Exception {
    var outcome = ready().withJdk("25.0.1").liancun("test");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.remarks()).endsWith("apt-get install -y chromium fonts-noto-cjk\n");
    assertThat(machine.buildsDone()).isEmpty();
  }

  @Test
  void testRunsEveryCheckAndEndsWithItsStatus() throws Exception {
    ready().withJdk("25.0.1").withScript("chromium", "").withScript("fc-list", "echo Noto");
    assertThat(machine.liancun("test").status()).isZero();
    assertThat(machine.buildsDone().getFirst()).isEqualTo("mvn -B -ntp verify");
    FakeMachine.write(machine.project().resolve("broken"), "");
    assertThat(machine.liancun("test").status()).isEqualTo(1);
  }

  private FakeMachine ready() throws IOException {
    return machine.withMaven("3.8.7").withNode("24.9.0", "11.6.0");
  }

  private static void refusesInOneLine(Outcome outcome, String sentence) {
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.results()).isEmpty();
    assertThat(outcome.remarks().lines()).singleElement().asString().contains(sentence);
  }
}
