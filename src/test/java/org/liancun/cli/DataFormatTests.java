package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Field;
import org.liancun.ledger.Kind;

/** The description of the sheets names every kind and column that there is, and no other. */
class DataFormatTests {

  private static final Path FILE = Path.of("docs/data-format.md");
  private static final String BEGIN = "<!-- kinds -->\n";
  private static final String END = "<!-- end of kinds -->";

  @Test
  void theTablesAreThoseOfTheKinds() throws IOException {
    var text = Files.readString(FILE);
    var tables = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
    var wanted =
        KindsOfRecords.all().all().stream()
            .map(DataFormatTests::table)
            .collect(Collectors.joining("\n"));
    assertThat(tables)
        .as("Paste between the marks of %s:%n%s", FILE, wanted)
        .isEqualTo("\n" + wanted + "\n");
  }

  private static String table(Kind kind) {
    return "### `%s` · %s\n\n%s| column | 列 | holds | required | also named | words |\n|---|---|---|---|---|---|\n%s"
        .formatted(
            kind.key(),
            kind.chinese(),
            identity(kind),
            kind.fields().stream().map(DataFormatTests::row).collect(Collectors.joining()));
  }

  private static String identity(Kind kind) {
    var by = kind.natural().stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
    var hasCode = kind.find(Kind.CODE).isPresent();
    if (by.isEmpty()) {
      return "Told apart by `code`.\n\n";
    }
    return hasCode
        ? "Told apart by `code`; where it is blank, by " + by + ".\n\n"
        : "Told apart by " + by + ".\n\n";
  }

  private static String row(Field field) {
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            field.key(),
            field.chinese(),
            holds(field),
            field.required() ? "yes" : "",
            String.join("、", field.aliases()),
            field.choices().stream().map(DataFormatTests::word).collect(Collectors.joining("、")));
  }

  private static String holds(Field field) {
    var form = field.form().name().toLowerCase(Locale.ROOT);
    return field.labels().isEmpty()
        ? form
        : form + " → " + field.labels().stream().distinct().collect(Collectors.joining(", "));
  }

  private static String word(Choice choice) {
    return choice.chinese() + " (" + choice.english() + ")";
  }
}
