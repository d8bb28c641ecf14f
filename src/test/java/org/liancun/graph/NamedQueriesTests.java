package org.liancun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamedQueriesTests {

  private static final Pattern PARAMETER = Pattern.compile("\\$(?!any\\(|all\\()([a-zA-Z]\\w*)");
  private final NamedQueries queries = new NamedQueries();

  @Test
  void everyHeaderNamesExactlyTheParametersOfItsStatement() {
    assertThat(queries.all()).hasSizeGreaterThan(15);
    assertThat(queries.all())
        .allSatisfy(
            query ->
                assertThat(query.params())
                    .as(query.name())
                    .containsExactlyInAnyOrderElementsOf(
                        PARAMETER
                            .matcher(withoutComments(query.text()))
                            .results()
                            .map(found -> found.group(1))
                            .distinct()
                            .toList()));
  }

  @Test
  void everyReadTakesADayAndAScopeOrSaysWhyNot() {
    assertThat(queries.all())
        .filteredOn(query -> query.mode() == NamedQuery.Mode.READ)
        .allSatisfy(
            query -> {
              assertThat(query.params().contains("asOf") || says(query, "no-as-of"))
                  .as(query.name() + " asOf")
                  .isTrue();
              assertThat(query.params().contains("scope") || says(query, "no-scope"))
                  .as(query.name() + " scope")
                  .isTrue();
            });
  }

  @Test
  void everyStatementIsUsed() throws IOException {
    // A question is asked by whatever name its file has.
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var code =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .map(this::read)
              .collect(Collectors.joining());
      assertThat(queries.all())
          .filteredOn(query -> !query.name().startsWith("questions/"))
          .allSatisfy(query -> assertThat(code).contains('"' + query.name() + '"'));
    }
  }

  @Test
  void noCypherHidesInJava() throws IOException {
    var cypher = Pattern.compile("\"[^\"]*\\b(MATCH|MERGE|UNWIND|DETACH DELETE)\\b[^\"]*[({]");
    try (var files = Files.walk(Path.of("src/main/java"))) {
      // What a measure writes past the product is none of the product's statements.
      var bare = Path.of("org/liancun/bench/Store.java");
      assertThat(files.filter(f -> f.toString().endsWith(".java") && !f.endsWith(bare)).toList())
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(read(file)).as(file.toString()).doesNotContainPattern(cypher));
    }
  }

  @Test
  void aStatementWithoutAPurposeIsRefused() {
    assertThatThrownBy(() -> NamedQuery.parse("x/y", "// mode: READ\nRETURN 1"))
        .isInstanceOf(GraphException.class)
        .hasMessageContaining("x/y")
        .hasMessageContaining("purpose");
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> queries.get("no/such")).hasMessageContaining("no/such");
  }

  @Test
  void aHeaderIsReadLineByLine() {
    var query =
        NamedQuery.parse(
            "a/b", "// purpose: p: q\n// mode: WRITE\n// params: x, y\n// columns: -\nRETURN 1");
    assertThat(query.params()).containsExactly("x", "y");
    assertThat(query.columns()).isEmpty();
    assertThat(query.mode()).isEqualTo(NamedQuery.Mode.WRITE);
    assertThat(query.header()).containsAllEntriesOf(Map.of("purpose", "p: q"));
  }

  private static boolean says(NamedQuery query, String key) {
    return !query.header().getOrDefault(key, "").isBlank();
  }

  private static String withoutComments(String text) {
    return text.lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
  }

  private String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
