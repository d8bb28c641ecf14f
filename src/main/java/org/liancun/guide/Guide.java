package org.liancun.guide;

import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.springframework.stereotype.Service;

/** Counts what the sample shows, each time anew. */
@Service
public class Guide {

  private final Graph graph;

  Guide(Graph graph) {
    this.graph = graph;
  }

  /** {@return a story as the store tells it on a day} */
  public Chapter chapter(Story story, Viewpoint day) {
    return graph.readAll(tx -> story.told(tx, day));
  }
}
