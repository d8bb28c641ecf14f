package org.liancun.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class SampleIT {

  @Autowired private Sample sample;
  @Autowired private GraphContent graph;

  @Test
  void aStoreWithUnitsIsLeftAlone() {
    graph.ask("CREATE (:Unit:County {code: '1', name: 'x'})");
    sample.loadIntoEmptyStore();
    assertThat(graph.count("MATCH (n:Unit) RETURN count(n)")).isEqualTo(1);
  }

  @Test
  void itIsTheSameEveryTime() {
    sample.loadIntoEmptyStore();
    var first = graph.ask("MATCH (n:Person) RETURN n.code, n.name, n.joined ORDER BY n.code");
    graph.empty();
    sample.loadIntoEmptyStore();
    assertThat(graph.ask("MATCH (n:Person) RETURN n.code, n.name, n.joined ORDER BY n.code"))
        .isEqualTo(first);
  }
}
