package org.liancun.explore.export;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.liancun.explore.Datum.Degrees;
import org.liancun.explore.Drawing;
import org.liancun.explore.Neighbourhood;
import org.liancun.explore.Position;
import org.liancun.explore.Relationship.Span;
import org.liancun.graph.Graph;
import org.liancun.graph.GraphTransaction;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.springframework.stereotype.Service;

/**
 * Writes networks: what a canvas shows, what lies around something, or everything below a unit. The
 * last is written while it is read, so that its size does not matter.
 */
@Service
public class Networks {

  private final Graph graph;

  Networks(Graph graph) {
    this.graph = graph;
  }

  /**
   * Writes what a canvas shows, as it shows it: villages at the branches that serve them.
   *
   * @param out stays open
   * @return how many nodes are in the file
   */
  public long write(
      Drawing drawing, Viewpoint from, Locale language, NetworkFormat format, OutputStream out)
      throws IOException {
    var picture = drawing.picture();
    return write(picture.entries().toList(), picture.spans(), from, language, format, out);
  }

  /**
   * Writes some of what a canvas shows or could show, and the links among them.
   *
   * @param only each once
   * @param out stays open
   * @return how many nodes are in the file
   */
  public long write(
      Drawing drawing,
      List<Entry> only,
      Viewpoint from,
      Locale language,
      NetworkFormat format,
      OutputStream out)
      throws IOException {
    var codes = only.stream().map(Entry::code).collect(toSet());
    var entries = only.stream().map(one -> codes.contains(one.parent()) ? one : one.alone());
    var links =
        drawing.picture().relationships().stream()
            .flatMap(one -> one.among(codes::contains).stream());
    return write(entries.toList(), links.toList(), from, language, format, out);
  }

  /**
   * Writes what lies around something, as a canvas would show it.
   *
   * @param out stays open
   * @return how many nodes are in the file
   */
  public long write(
      Neighbourhood around, Viewpoint from, Locale language, NetworkFormat format, OutputStream out)
      throws IOException {
    return write(around.entries().toList(), around.spans(), from, language, format, out);
  }

  /**
   * Writes everything that lies in a unit, or everything: units, villages, their groups,
   * institutions and people, each by itself, and all links among them that hold on the day. Of
   * people it tells no more than the name.
   *
   * @param from the day, and the unit, or everything if it names none
   * @param out stays open
   * @return how many nodes are in the file
   */
  public long writeAll(Viewpoint from, Locale language, NetworkFormat format, OutputStream out)
      throws IOException {
    return written(() -> graph.readOnce(tx -> checked(all(from, language, tx), format, out)));
  }

  private long write(
      List<Entry> entries,
      List<Span> spans,
      Viewpoint from,
      Locale language,
      NetworkFormat format,
      OutputStream out)
      throws IOException {
    var places = places(entries, from);
    var rows = new Rows(language);
    var network =
        new Network(
            entries.stream().map(entry -> rows.node(entry, places.get(entry.code()))),
            Stream.concat(
                entries.stream().flatMap(entry -> rows.upward(entry).stream()),
                spans.stream().map(rows::span)));
    return written(() -> checked(network, format, out));
  }

  private Map<String, Degrees> places(List<Entry> entries, Viewpoint from) {
    var codes = entries.stream().map(Entry::code).toList();
    return graph.read("explore/places-of", from.with(Map.of("codes", codes)), Position::of).stream()
        .collect(toMap(Position::code, Position::at));
  }

  private static Network all(Viewpoint from, Locale language, GraphTransaction tx) {
    var rows = new Rows(language);
    var params = from.with(Map.of());
    // The second question is not asked before the first has been answered to its end.
    var links =
        Stream.of("explore/links-within")
            .flatMap(name -> tx.stream(name, params, row -> row))
            .map(rows::link);
    return new Network(tx.stream("explore/nodes-within", params, rows::node), links);
  }

  private static long checked(Network network, NetworkFormat format, OutputStream out) {
    try {
      return format.write(network, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long written(LongSupplier work) throws IOException {
    try {
      return work.getAsLong();
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }
}
