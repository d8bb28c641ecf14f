package org.liancun.bench;

import java.util.List;

/**
 * What a run has measured.
 *
 * @param nodes how many there were to see
 * @param actions in the order in which they were measured
 */
public record ExploreFigures(int nodes, List<ActionFigure> actions) {

  public ExploreFigures {
    actions = List.copyOf(actions);
  }
}
