package org.liancun.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
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

  @BeforeEach
  void theSample() {
    assertThat(sample.state()).isEqualTo(new SampleState(false, true));
    assertThat(sample.putIn("admin")).isTrue();
  }

  @Test
  void theSampleGoesAsAWholeAndMayComeAgain() {
    assertThat(store.counts().byKind())
        .containsEntry("townships", 11L)
        .containsEntry("people", 4857L);
    var there = store.sample().orElseThrow();
    assertThat(there.units()).isEqualTo(758);
    assertThat(there.done().by()).isEqualTo("admin");

    assertThat(store.removeSample(there, "admin")).isInstanceOf(Undoing.Undone.class);

    assertThat(store.sample()).isEmpty();
    assertThat(store.counts().byKind().entrySet())
        .allSatisfy(kind -> assertThat(kind.getValue()).as(kind.getKey()).isEqualTo(left(kind)));
    assertThat(sample.state()).isEqualTo(new SampleState(false, true));
    assertThat(sample.putIn("admin")).isTrue();
    assertThat(sample.putIn("admin")).isFalse();
    assertThat(store.sample()).isPresent();
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
  void theSampleStaysWhereSomethingBuildsOnIt() {
    graph.ask(
        """
        MATCH (t:Township {code: '990101101000'})
        CREATE (:Import {id: 'mine', file: '我的.xlsx', by: 'clerk', at: datetime()}),
          (t)<-[:LIES_IN {importId: 'mine'}]-(:Village {code: '990101101999', name: 'x', importId: 'mine'})""");

    var refused = store.removeSample(store.sample().orElseThrow(), "admin");

    assertThat(refused)
        .isInstanceOfSatisfying(
            Undoing.Refused.class,
            r -> assertThat(r.sentence().in(Locale.ENGLISH)).contains("我的.xlsx", "clerk"));
    assertThat(store.counts().byKind())
        .containsEntry("villages", 155L)
        .containsEntry("people", 4857L);
  }

  @Test
  void whatRunsHereIsKnown() {
    var here = store.installation();
    assertThat(here.folder()).startsWith("/");
    assertThat(here.database()).startsWith("bolt://");
    assertThat(here.server()).startsWith("Neo4j/20");
  }
}
