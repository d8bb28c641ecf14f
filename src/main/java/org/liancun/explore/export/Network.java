package org.liancun.explore.export;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nodes and the links among them, read while they are written: nodes first, each once.
 *
 * @param nodes each code once
 * @param links whatever leads to a node that is not there is left out while writing
 */
public record Network(Stream<Node> nodes, Stream<Link> links) {

  /** {@return the same, which leaves out links without both ends once its nodes have been read} */
  Network whole() {
    Set<String> codes = new HashSet<>();
    return new Network(
        nodes.peek(node -> codes.add(node.code())),
        links.filter(link -> codes.contains(link.from()) && codes.contains(link.to())));
  }
}
