package org.liancun.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An independent exact solver, of another kind, finds the same on tasks of the size of counties.
 */
class SecondOpinionTests {

  private static final int SECONDS = 30;

  @ParameterizedTest
  @CsvSource({
    "1,150,0",
    "2,150,1000000",
    "3,300,0",
    "4,300,1000000",
    "4,500,1000000",
    "5,500,0"
  }) // with 4 some prices are eighths
  void anotherSolverFindsTheSame(long seed, int villages, long bonus) {
    assertThat(Linear.isThere()).as("natives of OR-Tools for this machine").isTrue();
    var task = RandomTasks.plane(seed, villages, bonus);
    var found = new Matcher(Duration.ofMinutes(1)).solve(task);
    assertThat(found.isProven()).isTrue();
    assertThat(Linear.best(task, SECONDS)).hasValue(found.total());
  }
}
