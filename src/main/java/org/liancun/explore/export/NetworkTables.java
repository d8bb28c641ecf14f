package org.liancun.explore.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.liancun.intake.writing.CsvFiles;
import org.liancun.intake.writing.OutColumn;
import org.liancun.intake.writing.OutSheet;

/**
 * A network as two tables of text, whose first columns are those by which Gephi and others know
 * nodes and edges.
 */
final class NetworkTables {

  private static final List<String> NODE = List.of("Id", "Label");
  private static final List<String> LINK = List.of("Source", "Target", "Type", "Label");

  private NetworkTables() {}

  static long write(Network network, OutputStream out) throws IOException {
    var whole = network.whole();
    var nodes = new AtomicLong();
    CsvFiles.write(
        List.of(
            sheet(
                "nodes",
                NODE,
                NodeField.values(),
                () -> whole.nodes().peek(any -> nodes.incrementAndGet()).map(NetworkTables::cells)),
            sheet(
                "links", LINK, LinkField.values(), () -> whole.links().map(NetworkTables::cells))),
        out);
    return nodes.get();
  }

  private static OutSheet sheet(
      String name, List<String> first, Field[] fields, Supplier<Stream<List<String>>> rows) {
    var headers =
        Stream.concat(first.stream(), Arrays.stream(fields).skip(1).map(Field::key))
            .map(header -> OutColumn.of(header, OutColumn.Type.TEXT))
            .toList();
    return new OutSheet(name, headers, () -> rows.get().iterator());
  }

  private static List<String> cells(Node node) {
    var cells = new ArrayList<>(List.of(node.code()));
    Arrays.stream(NodeField.values()).forEach(field -> cells.add(text(node.values(), field)));
    return cells;
  }

  private static List<String> cells(Link link) {
    var type = link.directed() ? "Directed" : "Undirected";
    var cells = new ArrayList<>(List.of(link.from(), link.to(), type));
    Arrays.stream(LinkField.values()).forEach(field -> cells.add(text(link.values(), field)));
    return cells;
  }

  private static <F extends Field> String text(Map<F, Object> values, F field) {
    var value = values.get(field);
    return value == null ? "" : value.toString();
  }
}
