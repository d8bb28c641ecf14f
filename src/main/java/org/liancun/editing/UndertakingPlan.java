package org.liancun.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liancun.graph.GraphTransaction;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;

/** What it takes to do an undertaking, worked out as a merging with more lines. */
record UndertakingPlan(Undertaking undertaking, Kinds kinds, Ledger ledger) implements Plan {

  @Override
  public Result in(GraphTransaction tx, String origin) {
    if (!undertaking.stillHolds().test(tx)) {
      return new Refused(new Saving.Outdated(Optional.empty()));
    }
    return switch (merging().in(tx, origin)) {
      case Refused refused -> refused;
      case Ready ready when ready.reconciled().steps() == 0 -> new Refused(new Saving.Idle());
      case Ready ready ->
          new Ready(ready.reconciled(), ready.kinds(), undertaking.name(), ready.touched());
    };
  }

  @Override
  public List<String> texts() {
    return Stream.concat(
            merging().texts().stream(),
            undertaking.lines().stream().flatMap(line -> line.cells().values().stream()))
        .toList();
  }

  private MergingPlan merging() {
    return new MergingPlan(undertaking.merging(), undertaking.lines(), kinds, ledger);
  }
}
