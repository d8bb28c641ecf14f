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
  void everyLevelShows() {
    sample.loadIntoEmptyStore();
    assertThat(graph.count("MATCH (n:County) RETURN count(n)")).isEqualTo(1);
    assertThat(graph.count("MATCH (n:Township) RETURN count(n)")).isEqualTo(3);
    assertThat(graph.count("MATCH (n:GeneralBranch) RETURN count(n)")).isEqualTo(7);
    assertThat(graph.count("MATCH (n:Branch) RETURN count(n)")).isEqualTo(37);
    assertThat(graph.count("MATCH (n:Village) RETURN count(n)")).isEqualTo(37);
    assertThat(graph.count("MATCH (n:Group) RETURN count(n)")).isEqualTo(74);
    assertThat(graph.count("MATCH (n:Member) RETURN count(n)")).isBetween(222L, 444L);
    assertThat(graph.count("MATCH (n:Pairing) RETURN count(n)")).isEqualTo(6);
  }

  @Test
  void everyCodeIsOfTheReservedRange() {
    sample.loadIntoEmptyStore();
    assertThat(
            graph.count(
                "MATCH (n) WHERE n.code IS NOT NULL AND NOT n.code STARTS WITH '99' RETURN count(n)"))
        .isZero();
  }

  @Test
  void everyFigureAndPersonIsMarkedAsInvented() {
    sample.loadIntoEmptyStore();
    assertThat(
            graph.count(
                "MATCH (n:Statistics|Person|Pairing) WHERE NOT coalesce(n.synthetic, false) RETURN count(n)"))
        .isZero();
  }

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

  @Test
  void theStrongHelpTheWeakAndTheSmallJoin() {
    sample.loadIntoEmptyStore();
    assertThat(
            graph.count(
                """
                MATCH (p:Pairing {ground: 'STRONG_BESIDE_WEAK'})-[:HELPER]->()-[:REPORTED]->(a:Statistics),
                  (p)-[:HELPED]->()-[:REPORTED]->(b:Statistics)
                WHERE a.rating = 'STRONG' AND b.rating = 'WEAK' RETURN count(p)"""))
        .isEqualTo(2);
    assertThat(
            graph.count(
                """
                MATCH (:Pairing {ground: 'SMALL_VILLAGES'})-[:PARTNER]->()-[:REPORTED]->(s:Statistics)
                WHERE s.population < 300 RETURN count(s)"""))
        .isEqualTo(4);
  }
}
