package org.liancun.intake.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liancun.intake.Findings;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Reading;
import org.liancun.intake.Sheets;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;

class MutatedListTests {

  private static final int LISTS = 60;
  private static final int CODE = 0;
  private static final int NAME = 1;
  private static final int LEVEL = 2;
  private static final int UPPER = 3;

  private final Divisions kind = new Divisions(new Ledger(Clock.systemUTC()), new Kinds(List.of()));
  private final List<String> real = real();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyMutationThatBreaksARuleIsFoundInItsRow(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < LISTS; i++) {
      var lines = new ArrayList<>(real);
      int row = 1 + random.nextInt(lines.size() - 1);
      var cells = lines.get(row).split(",", -1);
      breakOne(cells, random);
      lines.set(row, String.join(",", cells));

      var findings = findings(lines);

      assertThat(findings.list())
          .as("seed %d, list %d, row %d: %s", seed, i, row + 1, lines.get(row))
          .anySatisfy(finding -> assertThat(finding.place().row()).isEqualTo(row + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noGarbageMakesItFailOtherwiseThanByASentence(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < LISTS; i++) {
      var text = new StringBuilder(String.join("\n", real));
      for (int n = 0; n < 40; n++) {
        text.setCharAt(random.nextInt(text.length()), garbage(random));
      }

      var sentence = outcome(text.toString());

      assertThat(sentence).isNotBlank();
    }
  }

  private static void breakOne(String[] cells, Random random) {
    switch (random.nextInt(6)) {
      case 0 -> cells[CODE] = "";
      case 1 -> cells[CODE] = cells[CODE].substring(1);
      case 2 -> cells[NAME] = " ";
      case 3 -> cells[LEVEL] = "屯级";
      case 4 -> cells[UPPER] = cells[CODE];
      default -> cells[UPPER] = "99" + cells[CODE].substring(2);
    }
  }

  private static char garbage(Random random) {
    return "\",\n\t;x0９\u0000\uFFFD甲".charAt(random.nextInt(11));
  }

  private String outcome(String text) {
    try {
      return switch (Sheets.read(kind, text)) {
        case Reading.Unreadable refusal -> refusal.sentence().in(Locale.CHINESE);
        case Reading.Understood understood -> {
          var findings = new Findings(List.of());
          var unused =
              kind.compare(understood.sheets(), options(), List.of(), new FakeGraph(), findings);
          yield findings.isEmpty() ? "right" : findings.list().getFirst().sentence(Locale.CHINESE);
        }
      };
    } catch (org.liancun.intake.reading.UnreadableFileException e) {
      return e.key();
    }
  }

  private Findings findings(List<String> lines) {
    var findings = new Findings(List.of());
    var sheets = Sheets.of(kind, String.join("\n", lines));
    var unused = kind.compare(sheets, options(), List.of(), new FakeGraph(), findings);
    return findings;
  }

  private static IntakeOptions options() {
    return new IntakeOptions(LocalDate.of(2026, 11, 22), true);
  }

  private static List<String> real() {
    try (var list =
        MutatedListTests.class.getResourceAsStream("/divisions-guanxian-anding-2020.csv")) {
      return new String(
              java.util.Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
