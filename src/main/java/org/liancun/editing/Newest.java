package org.liancun.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.LastChange;

/** Finds out who was the last to change something. */
final class Newest {

  private Newest() {}

  /** {@return who last changed a unit or village, or the posts held there, if that is known} */
  static Optional<LastChange> postsOf(String code, GraphTransaction tx) {
    return Stream.of("Unit", "Village")
        .flatMap(
            label ->
                tx
                    .run(
                        "ledger/last-change",
                        Map.of(
                            "label", label, "code", code, "out", List.of(), "in", List.of("HOLDS")),
                        row ->
                            new LastChange(
                                row.get("by").asString(""), row.get("at").asOffsetDateTime()))
                    .stream())
        .max(Comparator.comparing(LastChange::at));
  }
}
