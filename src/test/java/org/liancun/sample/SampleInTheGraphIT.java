package org.liancun.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.WithSample;
import org.liancun.organization.Soundness;
import org.springframework.beans.factory.annotation.Autowired;

@WithSample
class SampleInTheGraphIT {

  @Autowired private GraphContent graph;
  @Autowired private Soundness soundness;

  @Test
  void theWholeCountyIsThere() {
    assertThat(graph.count("MATCH (n:County) RETURN count(n)")).isEqualTo(1);
    assertThat(graph.count("MATCH (n:Township) RETURN count(n)")).isEqualTo(11);
    assertThat(graph.count("MATCH (n:Village) RETURN count(n)")).isEqualTo(154);
    assertThat(graph.count("MATCH (n:Person) RETURN count(n)")).isEqualTo(4858);
  }

  @Test
  void itBreaksNoRule() {
    assertThat(soundness.breaches()).isEmpty();
  }

  @Test
  void everyCodeIsOfTheReservedRange() {
    assertThat(
            graph.count(
                "MATCH (n:!Industry&!Resource) WHERE NOT n.code STARTS WITH '99' RETURN count(n)"))
        .isZero();
  }

  @Test
  void everyFigureAndPersonIsMarkedAsInvented() {
    assertThat(
            graph.count(
                "MATCH (n:Statistics|Person|Pairing) WHERE NOT coalesce(n.synthetic, false) RETURN count(n)"))
        .isZero();
  }
}
