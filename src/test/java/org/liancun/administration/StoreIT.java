package org.liancun.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.intake.Message;
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
        MATCH (t:Township {code: '990101101000'}), (p:Person {code: '990101000000-ZB00-001'}), (w:Industry {code: '花生'})
        CREATE (:Import {id: 'mine', file: '我的.xlsx', by: 'clerk', at: datetime()}),
          (t)<-[:LIES_IN {importId: 'mine'}]-(:Village {code: '990101101999', name: 'x', importId: 'mine'}),
          (t)-[:WAS {importId: 'mine', recordedAt: datetime(), labels: labels(t)}]->(former:Former),
          (:Import {id: 'real', file: '真的.xlsx', by: 'clerk', at: datetime()}),
          (c:Unit:County {code: 'C', name: 'c', importId: 'real'}),
          (c)<-[:LIES_IN {importId: 'real'}]-(:Village {code: 'V', name: 'v', importId: 'real'})-[:RELIES_ON {importId: 'real'}]->(w),
          (p)-[:RESPONSIBLE_FOR {importId: 'real'}]->(c)
        SET former = properties(t), t.name = '改过'""");

    var inTheWay = store.removal(there);

    assertThat(inTheWay.inTheWay())
        .singleElement()
        .satisfies(later -> assertThat(later.change().file()).isEqualTo("真的.xlsx"));
    assertThat(store.removeSample(inTheWay, "admin")).isInstanceOf(Undoing.Refused.class);
    assertThat(store.counts().byKind())
        .containsEntry("villages", 156L)
        .containsEntry("people", 4858L);
    graph.ask("MATCH ()-[r:RESPONSIBLE_FOR {importId: 'real'}]->() DELETE r");
    assertThat(store.removeSample(inTheWay, "admin"))
        .isInstanceOfSatisfying(
            Undoing.Refused.class,
            refused ->
                assertThat(refused.sentence().in(Locale.ENGLISH)).contains("我的.xlsx", "clerk"));
  }

  @Test
  void changesOfTheSampleGoWithItAndWordsThatOthersUseStay() {
    sample.putIn("admin");
    graph.ask(
        """
        MATCH (t:Township {code: '990101101000'}), (w:Industry {code: '花生'})
        CREATE (:Import {id: 'mine', file: '我的.xlsx', by: 'clerk', at: datetime()}),
          (t)<-[:LIES_IN {importId: 'mine'}]-(:Village {code: '990101101999', name: 'x', importId: 'mine'}),
          (t)-[:WAS {importId: 'mine', recordedAt: datetime(), labels: labels(t)}]->(former:Former),
          (:Import {id: 'real', file: '真的.xlsx', by: 'clerk', at: datetime()}),
          (c:Unit:County {code: 'C', name: 'c', importId: 'real'}),
          (c)<-[:LIES_IN {importId: 'real'}]-(:Village {code: 'V', name: 'v', importId: 'real'})-[:RELIES_ON {importId: 'real'}]->(w)
        SET former = properties(t), t.name = '改过'""");
    var removal = store.removal(store.sample().orElseThrow());

    assertThat(removal.inTheWay()).isEmpty();
    assertThat(removal.later()).hasSize(1);
    assertThat(removal.brought()).isEqualTo(1);
    var told =
        Message.of("administration.remove.changes", removal.later().size(), removal.brought());
    assertThat(told.in(Locale.ENGLISH))
        .isEqualTo(
            " One change made in the sample goes too, with 1 units, villages or people that were added.");
    assertThat(told.in(Locale.CHINESE)).isEqualTo("在示例县里做过的 1 次修改也一并撤销，其中新加的 1 个组织、村或人也会删除。");
    assertThat(store.removeSample(removal, "admin")).isInstanceOf(Undoing.Undone.class);
    assertThat(
            graph.count("MATCH (:Village {code: 'V'})-[:RELIES_ON]->(w:Industry) RETURN count(w)"))
        .isEqualTo(1);
    graph.ask("MATCH (n {importId: 'real'}) DETACH DELETE n");
    graph.ask("MATCH (n:Industry) WHERE NOT EXISTS { (n)--() } DELETE n");

    assertThat(store.sample()).isEmpty();
    assertThat(store.counts().byKind())
        .allSatisfy((kind, count) -> assertThat(count).as(kind).isEqualTo(left(kind)));
    assertThat(graph.count("MATCH (n) WHERE n:Former OR n:Person OR n:Unit RETURN count(n)"))
        .isZero();
    assertThat(sample.state()).isEqualTo(new SampleState(false, true));
    assertThat(store.breaches()).isEmpty();
  }

  /** Imports stay listed, two of them as undone. */
  private static long left(String kind) {
    return kind.equals("imports") ? 3 : 0;
  }

  @Test
  void whatRunsHereIsKnown() {
    var here = store.installation();
    assertThat(here.folder()).startsWith("/");
    assertThat(here.server()).startsWith("Neo4j/20");
  }
}
