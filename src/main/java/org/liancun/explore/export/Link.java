package org.liancun.explore.export;

import java.util.Map;

/**
 * A link of a network.
 *
 * @param from code of the node at which it begins: what lies in something, helps, teaches, serves
 * @param directed whether it means something else the other way round
 * @param values as a {@link Node} has them
 */
public record Link(String from, String to, boolean directed, Map<LinkField, Object> values) {

  public Link {
    values = Map.copyOf(values);
  }
}
