package org.liancun.explore.export;

import java.util.Map;

/**
 * A node of a network.
 *
 * @param values text, whole number (Long), decimal number (Double) or flag, each as its field says
 */
public record Node(String code, Map<NodeField, Object> values) {

  public Node {
    values = Map.copyOf(values);
  }
}
