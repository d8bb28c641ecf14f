package org.liancun.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTests {

  private static final Duration SHORT = Duration.ofSeconds(2);

  @Test
  void doublesTheDelayAndThenGivesUp() {
    assertThat(
            Stream.iterate(first().afterDeath(SHORT), backOff -> backOff.afterDeath(SHORT))
                .map(BackOff::delay)
                .takeWhile(delay -> delay.isPresent())
                .map(delay -> delay.orElseThrow().toSeconds()))
        .containsExactly(1L, 2L, 4L, 8L, 16L);
  }

  @Test
  void beginsAnewAfterALongLife() {
    BackOff tired = first().afterDeath(SHORT).afterDeath(SHORT).afterDeath(SHORT);

    assertThat(tired.afterDeath(Duration.ofHours(1)).delay()).contains(Duration.ofSeconds(1));
  }

  private static BackOff first() {
    return BackOff.from(Duration.ofSeconds(1));
  }
}
