package org.liancun.editing;

import java.util.List;
import java.util.Map;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.springframework.stereotype.Service;

/** Fills many posts anew as one change. */
@Service
public class Elections {

  private final Graph graph;
  private final Ledger ledger;
  private final Kinds kinds;
  private final Editing editing;

  Elections(Graph graph, Ledger ledger, Kinds kinds, Editing editing) {
    this.graph = graph;
    this.ledger = ledger;
    this.kinds = kinds;
    this.editing = editing;
  }

  /** {@return what an election at a unit or village begins with} */
  public Slate slate(String code, Viewpoint from) {
    return graph.readAll(
        tx -> {
          var one = from.with(Map.of("code", code));
          var places = tx.run("editing/places", one, Slate.Place::of);
          var all = places.stream().map(Slate.Place::code).toList();
          return new Slate(
              places,
              tx.run("editing/posts", from.with(Map.of("codes", all)), Slate.Post::of),
              tx.run("editing/electorate", one, Slate.Member::of));
        });
  }

  /** {@return the posts held at some units and villages} */
  public List<Slate.Post> posts(List<String> places, Viewpoint from) {
    return graph.read("editing/posts", from.with(Map.of("codes", places)), Slate.Post::of);
  }

  /**
   * Writes an election, all or nothing.
   *
   * @param by whose change it is
   */
  public Saving save(Election election, String by) {
    return editing.save(new ElectionPlan(election, kinds.find("posts").orElseThrow(), ledger), by);
  }
}
