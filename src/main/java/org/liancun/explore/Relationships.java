package org.liancun.explore;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

/** Reads what is linked beside the hierarchy: of one or all kinds, in one round trip. */
@Service
class Relationships {

  private final Graph graph;

  Relationships(Graph graph) {
    this.graph = graph;
  }

  /** {@return those of some kinds among what lies below a root} */
  List<Relationship> below(String root, Set<RelationshipKind> kinds, Viewpoint viewpoint) {
    return read("explore/relationships", Map.of("root", root), kinds, viewpoint);
  }

  /** {@return those of some kinds that end at what the hierarchy shows at some codes} */
  List<Relationship> of(
      Collection<String> codes, Set<RelationshipKind> kinds, Viewpoint viewpoint) {
    return codes.isEmpty()
        ? List.of()
        : read("explore/relationships-of", Map.of("codes", List.copyOf(codes)), kinds, viewpoint);
  }

  /**
   * {@return the way down to each of some nodes, itself last; what is not to be seen is missing}
   */
  Map<String, List<String>> ways(Collection<String> codes, Viewpoint viewpoint) {
    return codes.isEmpty()
        ? Map.of()
        : graph
            .read(
                "explore/ways",
                viewpoint.with(Map.of("codes", List.copyOf(codes))),
                row ->
                    Map.entry(row.get("code").asString(), row.get("way").asList(Value::asString)))
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Relationship> read(
      String query, Map<String, Object> where, Set<RelationshipKind> kinds, Viewpoint viewpoint) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    var parameters = new HashMap<>(where);
    parameters.put("families", kinds.stream().map(k -> k.family().name()).distinct().toList());
    return graph.read(query, viewpoint.with(parameters), Relationship::of).stream()
        .filter(relationship -> kinds.contains(relationship.kind()))
        .toList();
  }
}
