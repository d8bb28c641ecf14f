package org.liancun.editing;

import java.time.LocalDate;
import java.util.List;
import org.liancun.graph.Graph;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.springframework.stereotype.Service;

/** Makes several villages or units one, as one change; all that leads to them goes on. */
@Service
public class Mergers {

  private final Graph graph;
  private final Ledger ledger;
  private final Kinds kinds;
  private final Editing editing;

  Mergers(Graph graph, Ledger ledger, Kinds kinds, Editing editing) {
    this.graph = graph;
    this.ledger = ledger;
    this.kinds = kinds;
    this.editing = editing;
  }

  /** {@return units and villages as they are on a day} */
  public List<Mergeable> find(List<String> codes, LocalDate day) {
    return graph.readAll(tx -> Mergeable.read(codes, day, tx));
  }

  /** {@return what a merging would come to; changes nothing} */
  public Outlook outlook(Merging merging) {
    return graph.readAll(tx -> plan(merging).outlook(tx));
  }

  /**
   * Merges, all or nothing.
   *
   * @param by whose change it is
   */
  public Saving save(Merging merging, String by) {
    return editing.save(plan(merging), by);
  }

  private MergingPlan plan(Merging merging) {
    return new MergingPlan(merging, kinds, ledger);
  }
}
