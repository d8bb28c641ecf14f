package org.liancun.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.NodeKey;
import org.liancun.organization.Provenance;

/** Makes strokes in the graph, in batches: complexity linear in their number. */
final class Pen {

  private final GraphTransaction tx;
  private final Provenance provenance;
  private final IntConsumer progress;
  private final Directory directory;
  private final Map<NodeKey, String> ids = new HashMap<>();

  Pen(GraphTransaction tx, Provenance provenance, Directory directory, IntConsumer progress) {
    this.tx = tx;
    this.provenance = provenance;
    this.directory = directory;
    this.progress = progress;
  }

  /** {@return the ids of the nodes that were made, and of others that it had to find} */
  Map<NodeKey, String> make(Strokes strokes) {
    inBatches(strokes.nodeChanges, this::changeNodes);
    strokes.newNodes.stream()
        .collect(groupingBy(Strokes.NewNode::labels, LinkedHashMap::new, toList()))
        .forEach((labels, nodes) -> inBatches(nodes, batch -> createNodes(labels, batch)));
    createWords(strokes.newLinks);
    inBatches(strokes.voided, this::voidLinks);
    inBatches(strokes.endings, this::endLinks);
    findEnds(strokes.newLinks);
    strokes.newLinks.stream()
        .collect(groupingBy(Strokes.NewLink::type, LinkedHashMap::new, toList()))
        .forEach((type, links) -> inBatches(links, batch -> createLinks(type, batch)));
    return ids;
  }

  private void createNodes(List<String> labels, List<Strokes.NewNode> nodes) {
    var rows = nodes.stream().map(node -> Map.of("properties", node.properties())).toList();
    var params = recorded(Map.of("labels", labels, "rows", rows));
    tx.run(
            "ledger/create-nodes",
            params,
            row -> Map.entry(row.get("code").asString(), row.get("id").asString()))
        .forEach(made -> ids.put(new NodeKey(labels.getFirst(), made.getKey()), made.getValue()));
  }

  private void changeNodes(List<Strokes.NodeChange> changes) {
    var rows = new ArrayList<Map<String, ?>>();
    for (var change : changes) {
      rows.add(
          Map.of(
              "id", change.id(),
              "properties", change.properties(),
              "added", change.added(),
              "removed", change.removed()));
    }
    tx.run("ledger/change-nodes", recorded(Map.of("rows", rows)));
  }

  /** Industries and resources are made by being named. */
  private void createWords(List<Strokes.NewLink> links) {
    links.stream()
        .map(Strokes.NewLink::to)
        .filter(end -> Directory.isWord(end.label()) && directory.id(end) == null)
        .distinct()
        .collect(groupingBy(NodeKey::label))
        .forEach(
            (label, ends) ->
                createNodes(
                    List.of(label),
                    ends.stream().map(end -> Strokes.NewNode.word(label, end.code())).toList()));
  }

  private void voidLinks(List<String> links) {
    tx.run("ledger/void-links", recorded(Map.of("ids", links)));
  }

  private void endLinks(List<Strokes.Ending> endings) {
    var rows = new ArrayList<Map<String, ?>>();
    endings.forEach(end -> rows.add(Map.of("id", end.id(), "until", end.until())));
    tx.run("ledger/end-links", Map.of("rows", rows, "importId", provenance.importId()));
  }

  private void createLinks(String type, List<Strokes.NewLink> links) {
    var rows = new ArrayList<Map<String, ?>>();
    for (var link : links) {
      rows.add(
          Map.of("from", id(link.from()), "to", id(link.to()), "properties", link.properties()));
    }
    tx.run("ledger/create-links", recorded(Map.of("type", type, "rows", rows)));
  }

  /** Nodes that others made in this transaction, and the rows' own that were there before. */
  private void findEnds(List<Strokes.NewLink> links) {
    var missing = new LinkedHashMap<String, LinkedHashSet<String>>();
    links.stream()
        .flatMap(link -> Stream.of(link.from(), link.to()))
        .filter(end -> !ids.containsKey(end) && directory.id(end) == null)
        .forEach(
            end ->
                missing.computeIfAbsent(end.label(), any -> new LinkedHashSet<>()).add(end.code()));
    missing.forEach(
        (label, codes) ->
            Batches.of(List.copyOf(codes))
                .map(batch -> Map.of("label", label, "codes", batch))
                .flatMap(
                    params ->
                        tx
                            .run(
                                "ledger/nodes",
                                params,
                                row ->
                                    Map.entry(
                                        new NodeKey(label, row.get("code").asString()),
                                        row.get("id").asString()))
                            .stream())
                .forEach(found -> ids.put(found.getKey(), found.getValue())));
  }

  private String id(NodeKey end) {
    var id = ids.get(end);
    var known = id == null ? directory.id(end) : id;
    if (known == null) {
      throw new IllegalStateException("No " + end.label() + " " + end.code());
    }
    return known;
  }

  private Map<String, @Nullable Object> recorded(Map<String, ?> params) {
    var all = new HashMap<String, @Nullable Object>(params);
    all.put("importId", provenance.importId());
    all.put("recordedAt", provenance.recordedAt());
    return all;
  }

  private <T> void inBatches(List<T> all, Consumer<List<T>> work) {
    Batches.of(all)
        .forEach(
            batch -> {
              work.accept(batch);
              progress.accept(batch.size());
            });
  }
}
