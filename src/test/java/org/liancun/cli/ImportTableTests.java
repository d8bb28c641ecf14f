package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.bench.Figure;
import org.liancun.bench.Figures;

class ImportTableTests {

  private static final Figure PEOPLE =
      new Figure("人员", 20_000, Duration.ofSeconds(4), Duration.ofSeconds(3));
  private static final Figure CASES =
      new Figure("cases", 100, Duration.ofMillis(100), Duration.ofMillis(50));

  @Test
  void ratesAreRowsASecondAndTheirRatioIsOfTheBareDriver() {
    assertThat(PEOPLE.productRate()).isEqualTo(5_000);
    assertThat(PEOPLE.bareRate()).isEqualTo(6_667);
    assertThat(PEOPLE.percent()).isEqualTo(75);
  }

  @Test
  void allKindsTogetherAreRowsAndTimesAdded() {
    var all = new Figures(List.of(PEOPLE, CASES), 1, 2).all("all");
    assertThat(all.rows()).isEqualTo(20_100);
    assertThat(all.product()).isEqualTo(Duration.ofMillis(4_100));
    assertThat(all.percent()).isEqualTo(74);
  }

  @Test
  void whatTookNoTimeToSpeakOfIsNoDivisionByZero() {
    var idle = new Figure("x", 0, Duration.ZERO, Duration.ZERO);
    assertThat(idle.productRate()).isZero();
    assertThat(idle.percent()).isZero();
  }

  @Test
  void columnsStandBelowEachOtherWhateverTheScript() {
    var lines = new ImportTable(new Figures(List.of(PEOPLE, CASES), 123, 456)).lines();
    var table = lines.subList(0, 4);
    assertThat(table.stream().map(ImportTableTests::width).distinct()).hasSize(1);
    assertThat(table.get(1)).startsWith("人员").contains("20,000", "5,000", "6,667").endsWith("75%");
    assertThat(table.get(3)).endsWith("74%");
    assertThat(String.join("\n", lines)).contains("123", "456");
  }

  private static int width(String line) {
    return line.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }
}
