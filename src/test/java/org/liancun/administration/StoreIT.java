package org.liancun.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.intake.Undoing;
import org.liancun.sample.Sample;
import org.liancun.sample.SampleState;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class StoreIT {

  @Autowired private Store store;
  @Autowired private Sample sample;
  @Autowired private GraphContent graph;

  @Test
  void theSampleGoesAsAWholeUnlessSomethingBuildsOnIt() {
    assertThat(sample.state()).isEqualTo(new SampleState(false, true));
    assertThat(sample.putIn("admin")).isTrue();
    assertThat(sample.putIn("admin")).isFalse();
    var there = store.sample().orElseThrow();
    assertThat(there.units()).isEqualTo(758);
    assertThat(there.done().by()).isEqualTo("admin");
    graph.ask(
        """
        MATCH (t:Township {code: '990101101000'})
        CREATE (:Import {id: 'mine', file: '我的.xlsx', by: 'clerk', at: datetime()}),
          (t)<-[:LIES_IN {importId: 'mine'}]-(:Village {code: '990101101999', name: 'x', importId: 'mine'})""");

    assertThat(store.removeSample(there, "admin"))
        .isInstanceOfSatisfying(
            Undoing.Refused.class,
            refused ->
                assertThat(refused.sentence().in(Locale.ENGLISH)).contains("我的.xlsx", "clerk"));
    assertThat(store.counts().byKind())
        .containsEntry("villages", 155L)
        .containsEntry("people", 4857L);

    graph.ask("MATCH (n {importId: 'mine'}) DETACH DELETE n");
    graph.ask("MATCH (i:Import {id: 'mine'}) DELETE i");
    assertThat(store.removeSample(there, "admin")).isInstanceOf(Undoing.Undone.class);
    assertThat(store.sample()).isEmpty();
    assertThat(store.counts().byKind().entrySet())
        .allSatisfy(kind -> assertThat(kind.getValue()).as(kind.getKey()).isEqualTo(left(kind)));
    assertThat(sample.state()).isEqualTo(new SampleState(false, true));
    assertThat(store.breaches()).isEmpty();
  }

  /** The import stays listed as undone, and the migrations are linked with each other. */
  private long left(Map.Entry<String, Long> kind) {
    return switch (kind.getKey()) {
      case "imports" -> 1;
      case "links" -> graph.count("MATCH (:__Neo4jMigration)-[r]->() RETURN count(r)");
      default -> 0;
    };
  }

  @Test
  void whatRunsHereIsKnown() {
    var here = store.installation();
    assertThat(here.folder()).startsWith("/");
    assertThat(here.server()).startsWith("Neo4j/20");
  }
}
