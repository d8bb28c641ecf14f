package org.liancun.bench;

import java.util.List;
import java.util.Map;

/** What an import has left in the graph, as the bare driver would be given it. */
record Written(List<Nodes> nodes, List<Links> links) {

  /** Nodes with the same labels, each row the properties of one. */
  record Nodes(List<String> labels, List<Map<String, Object>> rows) {}

  /** Links of one type between nodes of two labels, each row with both codes and properties. */
  record Links(String type, String from, String to, List<Map<String, Object>> rows) {}

  Written {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /** {@return how many nodes and links} */
  long size() {
    return nodes.stream().mapToLong(group -> group.rows().size()).sum()
        + links.stream().mapToLong(group -> group.rows().size()).sum();
  }
}
