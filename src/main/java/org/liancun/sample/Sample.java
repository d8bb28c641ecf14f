package org.liancun.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.FactRecorder;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;
import org.liancun.organization.Recorder.LinkKind;
import org.liancun.organization.Recorder.Named;
import org.springframework.stereotype.Service;

/** The sample county on its way into the graph. */
@Service
public class Sample {

  private final Graph graph;
  private final Recorder recorder;
  private final FactRecorder facts;
  private final Clock clock;

  Sample(Graph graph, Recorder recorder, FactRecorder facts, Clock clock) {
    this.graph = graph;
    this.recorder = recorder;
    this.facts = facts;
    this.clock = clock;
  }

  /** Puts the sample county into a store without any unit or village; leaves any other alone. */
  public void loadIntoEmptyStore() {
    graph.write(
        tx -> {
          var provenance =
              new Provenance("sample", LocalDate.now(clock), OffsetDateTime.now(clock));
          recorder.lock(tx, provenance);
          if (isEmpty(tx)) {
            load(tx, new SampleCounty(), provenance);
          }
          return null;
        });
  }

  private static boolean isEmpty(GraphTransaction tx) {
    return tx.run("organization/is-empty", Map.of(), row -> row.get("empty").asBoolean())
        .getFirst();
  }

  private void load(GraphTransaction tx, SampleCounty county, Provenance provenance) {
    recorder.names(tx, county.named, provenance);
    recorder.links(tx, LinkKind.PART_OF, county.partOf, provenance);
    recorder.links(tx, LinkKind.LIES_IN, county.liesIn, provenance);
    recorder.links(tx, LinkKind.SERVES, county.serves, provenance);
    facts.people(tx, county.people, provenance);
    recorder.links(tx, LinkKind.BELONGS_TO, county.belongsTo, provenance);
    facts.posts(tx, county.posts, provenance);
    facts.statistics(tx, county.statistics, provenance);
    facts.pairings(tx, county.pairings, provenance);
    recorder.guard(tx, county.named.stream().map(Named::code).toList());
    recorder.noted(tx, "sample", "", "liancun", county.named.size(), 0, provenance);
  }
}
