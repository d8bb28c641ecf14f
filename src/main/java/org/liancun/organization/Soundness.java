package org.liancun.organization;

import java.util.List;
import org.liancun.graph.Graph;
import org.springframework.stereotype.Service;

/** Proves over the whole store what every change has proved of what it touched. */
@Service
public class Soundness {

  private final Graph graph;

  Soundness(Graph graph) {
    this.graph = graph;
  }

  /** {@return every breach of a rule there is; complexity linear in the size of the store} */
  public List<Breach> breaches() {
    return graph.readAll(Rules::broken);
  }
}
