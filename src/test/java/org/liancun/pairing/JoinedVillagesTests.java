package org.liancun.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liancun.sample.county.Counties;

/**
 * What the planner says of the eight villages of S0, told in docs/planning.md as it comes out,
 * agreeing or not: whoever changes a weight sees here what it does, and says so there.
 */
class JoinedVillagesTests {

  private static final long SEEDS = 20;

  @Test
  void inTheSampleCountyThreeOfTheFourPairsAreFound() {
    var sample = JoinedVillages.of(Counties.sample());
    assertThat(sample.facts().villages()).hasSizeGreaterThanOrEqualTo(8 + 20);
    var verdicts = sample.verdicts(JoinedVillages.criteria());
    assertThat(verdicts)
        .extracting(JoinedVillages.Verdict::isFound)
        .containsExactly(true, true, true, false);
    assertThat(verdicts.getLast().margin().weakServed()).isEqualTo(1);
  }

  @Test
  void overTwentySeedsTheyAreFoundAsOftenAsIsTold() {
    var all =
        LongStream.rangeClosed(1, SEEDS)
            .mapToObj(seed -> JoinedVillages.of(Counties.sample(seed)))
            .map(county -> county.verdicts(JoinedVillages.criteria()))
            .toList();
    var found =
        IntStream.range(0, JoinedVillages.MADE.size())
            .mapToObj(i -> all.stream().filter(of -> of.get(i).isFound()).count())
            .toList();
    var forWeak =
        IntStream.range(0, JoinedVillages.MADE.size())
            .mapToObj(
                i ->
                    all.stream()
                        .map(of -> of.get(i))
                        .filter(one -> !one.isFound() && one.margin().weakServed() > 0)
                        .count())
            .toList();
    assertThat(List.of(found, forWeak))
        .isEqualTo(List.of(List.of(15L, 15L, 5L, 6L), List.of(4L, 0L, 13L, 14L)));
  }
}
