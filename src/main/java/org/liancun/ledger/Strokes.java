package org.liancun.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.NodeKey;

/** What has to be done to the graph, in the order in which it is done. */
final class Strokes {

  /** A record's node; {@code code} is among its properties. */
  record NewNode(List<String> labels, String code, Map<String, @Nullable Object> properties) {

    /** {@return an industry or resource, which is known by its name alone} */
    static NewNode word(String label, String name) {
      return new NewNode(List.of(label), name, Map.of("code", name, "name", name));
    }
  }

  /** Other properties of a node; null takes one away. */
  record NodeChange(
      String id,
      String code,
      Map<String, @Nullable Object> properties,
      List<String> added,
      List<String> removed) {}

  /** A link to begin. */
  record NewLink(String type, NodeKey from, NodeKey to, Map<String, @Nullable Object> properties) {}

  /** A link to end. */
  record Ending(String id, LocalDate until) {}

  final List<NewNode> newNodes = new ArrayList<>();
  final List<NodeChange> nodeChanges = new ArrayList<>();
  final List<String> voided = new ArrayList<>();
  final List<Ending> endings = new ArrayList<>();
  final List<NewLink> newLinks = new ArrayList<>();

  /** {@return how many they are} */
  int size() {
    return newNodes.size() + nodeChanges.size() + voided.size() + endings.size() + newLinks.size();
  }
}
