package org.liancun.pairing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The algorithms are plain Java. */
class PlainPairingTests {

  @Test
  void scoringMatchingAndPlanningKnowNoFrameworkNoDatabaseAndNoScreen() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.liancun.pairing");
    assertThat(classes)
        .extracting(it -> it.getPackageName())
        .contains(
            "org.liancun.pairing.scoring",
            "org.liancun.pairing.matching",
            "org.liancun.pairing.planning");
    noClasses()
        .that()
        .resideInAnyPackage("..pairing.scoring..", "..pairing.matching..", "..pairing.planning..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "org.jspecify..",
            "org.jgrapht..",
            "org.liancun.pairing.scoring..",
            "org.liancun.pairing.matching..",
            "org.liancun.pairing.planning..")
        .check(classes);
  }
}
