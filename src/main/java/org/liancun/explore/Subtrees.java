package org.liancun.explore;

import java.util.Map;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.springframework.stereotype.Service;

/** Reads everything below a root, in one round trip. */
@Service
public class Subtrees {

  private final Graph graph;

  Subtrees(Graph graph) {
    this.graph = graph;
  }

  /** {@return everything below a unit; of a root that is not there or not to be seen, nothing} */
  public Subtree below(String root, Viewpoint viewpoint) {
    return new Subtree(
        root, graph.read("explore/below", viewpoint.with(Map.of("root", root)), Line::of));
  }
}
