package org.liancun.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liancun.sample.county.Counties;

class JoinedVillagesTests {

  @Test
  void explore() {
    for (long seed = 0; seed < 20; seed++) {
      long begin = System.nanoTime();
      try {
        var records = seed == 0 ? Counties.sample() : Counties.sample(seed);
        var of = JoinedVillages.of(records);
        System.out.println("SEED " + seed + " " + of.facts().villages().size());
        of.verdicts(JoinedVillages.criteria()).forEach(System.out::println);
      } catch (RuntimeException e) {
        System.out.println("SEED " + seed + " " + e);
      }
      System.out.println((System.nanoTime() - begin) / 1000000 + " ms");
    }
    assertThat(1).isEqualTo(1);
  }
}
