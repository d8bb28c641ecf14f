package org.liancun;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(Liancun.class);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.liancun");

  @Test
  void theModulesAreThoseOfTheMapAndUseOnlyWhatTheyMay() {
    assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
        .containsExactlyInAnyOrder(
            "administration",
            "api",
            "bench",
            "canvas",
            "cli",
            "console",
            "editing",
            "embedded",
            "explore",
            "frame",
            "graph",
            "guide",
            "intake",
            "ledger",
            "assessment",
            "mentorship",
            "pairing",
            "query",
            "rectification",
            "responsibility",
            "sharing",
            "organization",
            "sample",
            "security",
            "shell");
    MODULES.verify();
  }

  @Test
  void nothingUsesTheOutermostModules() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.liancun", "org.liancun.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.liancun.cli..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.liancun.shell..", "org.liancun.api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.liancun.shell..", "org.liancun.api..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES.getPackage("org.liancun").getSubpackagesInTree())
        .isNotEmpty()
        .allSatisfy(
            packet ->
                assertThat(
                        packet.getClasses().isEmpty() || packet.isAnnotatedWith(NullMarked.class))
                    .as(packet.getName())
                    .isTrue());
  }

  @Test
  void timeComesFromTheInjectedClock() {
    for (var type :
        new Class<?>[] {
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class
        }) {
      noClasses().should().callMethod(type, "now").check(CLASSES);
    }
    noClasses()
        .that()
        .areNotAssignableTo(TimeConfiguration.class)
        .should()
        .callMethod(Clock.class, "systemDefaultZone")
        .check(CLASSES);
  }

  @Test
  void onlyTheGraphModuleAndItsExceptionsTouchTheDriver() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.liancun.graph..", "org.liancun.bench..", "org.liancun.query.console..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.neo4j.driver.Session")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatTheyAre() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .check(CLASSES);
  }
}
