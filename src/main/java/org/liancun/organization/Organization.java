package org.liancun.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Service;

/** Questions about the hierarchy; each is one round trip to the graph. */
@Service
public class Organization {

  private final Graph graph;

  Organization(Graph graph) {
    this.graph = graph;
  }

  /** {@return where one can start, by code} */
  public List<Root> roots(Viewpoint viewpoint) {
    return graph.read("organization/roots", viewpoint.with(Map.of()), Root::of);
  }

  /** {@return what is known of a unit, village or person; empty: not there, or not to be seen} */
  public Optional<Details> details(String code, Viewpoint viewpoint) {
    return graph
        .read("organization/entry", viewpoint.with(Map.of("code", code)), Details::of)
        .stream()
        .findFirst();
  }

  /** {@return the way down to something from the topmost unit that may be seen, itself last} */
  public List<Ancestor> path(String code, Viewpoint viewpoint) {
    return graph.read("organization/path", viewpoint.with(Map.of("code", code)), Ancestor::of);
  }

  /** {@return one page of what lies directly below a unit, by code} */
  public Page<Entry> children(String parent, int skip, int limit, Viewpoint viewpoint) {
    return children(List.of(parent), skip, limit, viewpoint)
        .getOrDefault(parent, new Page<>(List.of(), 0));
  }

  /**
   * {@return one page of what lies directly below each of several units; units without any are
   * missing}
   */
  public Map<String, Page<Entry>> children(
      Collection<String> parents, int skip, int limit, Viewpoint viewpoint) {
    var params =
        viewpoint.with(Map.of("parents", List.copyOf(parents), "skip", skip, "limit", limit));
    var pages = new LinkedHashMap<String, Page<Entry>>();
    graph.read("organization/children", params, ChildRow::of).stream()
        .collect(groupingBy(ChildRow::parent, LinkedHashMap::new, toList()))
        .forEach((parent, rows) -> pages.put(parent, ChildRow.page(rows)));
    return pages;
  }

  /** {@return units, villages and people by their codes; what is not there is missing} */
  public List<Entry> entries(Collection<String> codes, Viewpoint viewpoint) {
    return graph.read(
        "organization/entries", viewpoint.with(Map.of("codes", List.copyOf(codes))), Entry::of);
  }

  /**
   * Searches by name, part of it, alias, code, pinyin or initials.
   *
   * @param level only these, or null
   */
  public Page<Found> search(
      String text, @Nullable Level level, int skip, int limit, Viewpoint viewpoint) {
    var phrase = SearchPhrase.of(text);
    if (phrase.isEmpty()) {
      return new Page<>(List.of(), 0);
    }
    var params = new HashMap<String, @Nullable Object>();
    params.put("index", phrase.get().index());
    params.put("phrase", phrase.get().phrase());
    params.put("exact", phrase.get().exact());
    params.put("level", level == null ? null : level.label());
    params.put("skip", skip);
    params.put("limit", limit);
    var rows = graph.read("organization/search", viewpoint.with(params), FoundRow::of);
    return new Page<>(
        rows.stream().map(FoundRow::found).toList(), rows.isEmpty() ? 0 : rows.getFirst().total());
  }

  private record ChildRow(String parent, int total, Entry entry) {

    static ChildRow of(Record row) {
      return new ChildRow(row.get("parent").asString(), row.get("total").asInt(), Entry.of(row));
    }

    static Page<Entry> page(List<ChildRow> rows) {
      return new Page<>(rows.stream().map(ChildRow::entry).toList(), rows.getFirst().total());
    }
  }

  private record FoundRow(Found found, int total) {

    static FoundRow of(Record row) {
      return new FoundRow(Found.of(row), row.get("total").asInt());
    }
  }
}
