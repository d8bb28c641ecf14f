package org.liancun.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ActionFigureTests {

  @Test
  void theTimesOfAnActionAreToldByTheirRanks() {
    var product = times(100, 2);
    var bare = times(100, 1);
    var figure = new ActionFigure("open", 50, product.reversed(), bare, 3, 1_000, 10, 5);
    assertThat(figure.product(50)).isEqualTo(Duration.ofMillis(100));
    assertThat(figure.product(95)).isEqualTo(Duration.ofMillis(190));
    assertThat(figure.bare(95)).isEqualTo(Duration.ofMillis(95));
    assertThat(figure.ratio()).isEqualTo(2);
    assertThat(figure.hitsOfRow()).isEqualTo(20);
  }

  @Test
  void oneRoundIsAllThereIs() {
    var figure = new ActionFigure("x", 0, times(1, 7), times(1, 7), 1, 9, 0, 0);
    assertThat(figure.product(50)).isEqualTo(figure.product(95)).isEqualTo(Duration.ofMillis(7));
    assertThat(figure.hitsOfRow()).isEqualTo(9);
  }

  private static List<Duration> times(int number, int step) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> Duration.ofMillis((long) i * step))
        .toList();
  }
}
