package org.liancun.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Nameable;
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

  /** {@return villages or units of the same level beside one, those next to it first} */
  public List<Nameable> beside(String code, Viewpoint from) {
    return graph.read(
        "editing/beside",
        from.with(Map.of("code", code)),
        row ->
            new Nameable(
                row.get("code").asString(),
                row.get("name").asString(""),
                row.get("upper").asString("")));
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

  /**
   * Does an undertaking, all or nothing.
   *
   * @param by whose change it is
   */
  public Saving save(Undertaking undertaking, String by) {
    return editing.save(new UndertakingPlan(undertaking, kinds, ledger), by);
  }

  private MergingPlan plan(Merging merging) {
    return new MergingPlan(merging, List.of(), kinds, ledger);
  }
}
