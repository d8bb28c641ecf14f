package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.graph.Viewpoint;
import org.springframework.beans.factory.annotation.Autowired;

/** What the checks find in the sample, the worst first. */
@WithSample
class ChecksIT {

  private static final Viewpoint COUNTY = new Viewpoint(LocalDate.of(2026, 11, 22), "990101000000");

  @Autowired private Checks checks;
  @Autowired private Library library;

  @Test
  void everyCheckIsMadeAndTheWorstComesFirst() {
    var outcomes = checks.outcomes(COUNTY);
    assertThat(outcomes)
        .hasSize((int) library.all().stream().filter(q -> q.check().isPresent()).count())
        .extracting(outcome -> outcome.check().severity())
        .isSorted();
    assertThat(outcomes).allMatch(outcome -> outcome.findings() > 0);
    assertThat(outcomes)
        .extracting(outcome -> outcome.question().name(), Checks.Outcome::findings)
        .contains(
            tuple("branches-without-secretary", 2),
            tuple("pairs-far-apart", 2),
            tuple("small-villages-full-committees", 3));
  }
}
