package org.liancun.query.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class OperatorsTests {

  @Test
  void whatIsKnownIsSaidBesideTheNameAndAllElseStays() {
    var plan =
        """
        ProduceResults  v  · ~3 rows
        Expand(All)  (v)--(Filter)  · ~3 rows
          NodeByLabelScan  v:Village  · ~3 rows
          Unheard  Filter  · ~1 rows
        """;
    assertThat(Operators.explained(plan, key -> key.replaceFirst(".*\\.", "does ")))
        .isEqualTo(
            """
            ProduceResults [does ProduceResults]  v  · ~3 rows
            Expand(All) [does Expand]  (v)--(Filter)  · ~3 rows
              NodeByLabelScan [does NodeByLabelScan]  v:Village  · ~3 rows
              Unheard  Filter  · ~1 rows
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"translations", "translations_en"})
  void everyOperatorThatIsKnownHasItsWords(String bundle) throws IOException {
    var texts = texts(bundle);
    assertThat(Operators.KNOWN)
        .allSatisfy(name -> assertThat(texts.getProperty("console.operator." + name)).isNotBlank());
    assertThat(texts.stringPropertyNames())
        .filteredOn(key -> key.startsWith("console.operator."))
        .hasSameSizeAs(Operators.KNOWN);
  }

  private static Properties texts(String bundle) throws IOException {
    var file = new ClassPathResource("vaadin-i18n/" + bundle + ".properties");
    return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
  }
}
