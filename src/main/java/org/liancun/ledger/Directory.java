package org.liancun.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.Naming;
import org.liancun.organization.NodeKey;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds the records that rows name, by code or by a name that only one has: those of the graph, and
 * those that the rows themselves bring.
 *
 * <p>Labels are written as {@code Unit} or, where only one level will do, {@code Unit:Township}.
 */
final class Directory {

  /**
   * A record that can be named.
   *
   * @param id of its node; null: it will be made by these rows
   */
  record Listed(String label, String code, String name, Set<String> labels, @Nullable String id) {

    boolean is(String wanted) {
      return wanted.indexOf(':') < 0
          ? labels.contains(wanted)
          : labels.containsAll(List.of(wanted.split(":")));
    }
  }

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Set<String> WORDS = Set.of("Industry", "Resource");

  private final Map<String, Map<String, Set<Listed>>> byLabel = new HashMap<>();

  /** Takes in what rows will bring. */
  void announce(String label, String code, String name, Collection<String> labels) {
    var listed = new Listed(label, code, name, Set.copyOf(labels), null);
    list(code, listed);
    if (!name.isEmpty()) {
      list(name, listed);
      list(Naming.shown(name), listed);
    }
  }

  /** Looks up in the graph what rows name, in one round trip for each label and batch. */
  void lookUp(GraphTransaction tx, Map<String, ? extends Collection<String>> wanted) {
    wanted.forEach(
        (label, texts) -> {
          lookUp(tx, "ledger/nodes", "codes", label, texts, false);
          lookUp(tx, "ledger/named", "names", label, texts, true);
        });
  }

  /** Looks up which codes the graph has under which labels. */
  void lookUpCodes(GraphTransaction tx, Map<String, ? extends Collection<String>> wanted) {
    wanted.forEach((label, codes) -> lookUp(tx, "ledger/nodes", "codes", label, codes, false));
  }

  /** {@return the record with a code under a label} */
  Optional<Listed> withCode(String label, String code) {
    return byLabel.getOrDefault(label, Map.of()).getOrDefault(code, Set.of()).stream()
        .filter(listed -> listed.code().equals(code))
        .findFirst();
  }

  /** {@return what a text names under any of some labels, be it by its official form} */
  List<Listed> find(Collection<String> labels, String text) {
    var found = named(labels, text);
    return found.isEmpty() && isName(text) ? named(labels, Naming.shown(text)) : found;
  }

  private List<Listed> named(Collection<String> labels, String text) {
    var found = new LinkedHashMap<String, Listed>();
    for (var wanted : labels) {
      for (var listed : byLabel.getOrDefault(base(wanted), Map.of()).getOrDefault(text, Set.of())) {
        if (listed.is(wanted)) {
          found.merge(listed.code(), listed, Directory::known);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  /** {@return the record with a code} */
  @Nullable Listed get(Collection<String> labels, String code) {
    for (var listed : find(labels, code)) {
      if (listed.code().equals(code)) {
        return listed;
      }
    }
    return null;
  }

  /** {@return the id of a node that is there; null: it is not, or not looked up} */
  @Nullable String id(NodeKey end) {
    var named = byLabel.getOrDefault(end.label(), Map.of()).getOrDefault(end.code(), Set.of());
    for (var listed : named) {
      if (listed.id() != null && listed.code().equals(end.code())) {
        return listed.id();
      }
    }
    return null;
  }

  /** {@return where a row that is itself a link begins} */
  Optional<NodeKey> start(Row row) {
    return row.kind().fields().stream()
        .filter(field -> field.slot() instanceof Slot.From)
        .flatMap(field -> end(field, row))
        .findFirst();
  }

  private Stream<NodeKey> end(Field field, Row row) {
    return Stream.ofNullable(get(field.labels(), row.values().text(field.key())))
        .map(listed -> new NodeKey(listed.label(), listed.code()));
  }

  /** {@return what a row brings together that is itself a link} */
  Stream<NodeKey> ends(Row row) {
    return row.kind().fields().stream()
        .filter(field -> field.slot() instanceof Slot.From || field.slot() instanceof Slot.To)
        .flatMap(field -> end(field, row));
  }

  /** {@return whether records of a label are made by being named} */
  static boolean isWord(String label) {
    return WORDS.contains(label);
  }

  /** {@return the labels of records that are made by being named} */
  static Stream<String> words() {
    return WORDS.stream().sorted();
  }

  /** {@return whether a text is a name rather than a code} */
  static boolean isName(String text) {
    return CHINESE.matcher(text).find();
  }

  /** {@return what rows bring under a label} */
  Stream<Listed> brought(String label) {
    return byLabel.getOrDefault(label, Map.of()).values().stream()
        .flatMap(Set::stream)
        .filter(listed -> listed.id() == null)
        .distinct();
  }

  /** {@return the texts to be looked up, by label} */
  static Map<String, Set<String>> wanted(Collection<Row> rows) {
    var wanted = new HashMap<String, Set<String>>();
    for (var row : rows) {
      var code = row.values().text(Kind.CODE);
      if (row.kind().shape() instanceof Kind.Shape.Node node && !code.isEmpty()) {
        wanted.computeIfAbsent(node.label(), any -> new LinkedHashSet<>()).add(code);
      }
      for (var field : row.kind().fields()) {
        for (var label : field.labels()) {
          wanted
              .computeIfAbsent(base(label), any -> new LinkedHashSet<>())
              .addAll(row.values().texts(field.key()));
        }
      }
    }
    return wanted;
  }

  static String base(String label) {
    int colon = label.indexOf(':');
    return colon < 0 ? label : label.substring(0, colon);
  }

  private void lookUp(
      GraphTransaction tx,
      String query,
      String parameter,
      String label,
      Collection<String> texts,
      boolean names) {
    Batches.of(
            texts.stream()
                .filter(text -> names == isName(text))
                .flatMap(text -> names ? Stream.of(text, Naming.shown(text)) : Stream.of(text))
                .distinct()
                .toList())
        .map(batch -> Map.of("label", label, parameter, batch))
        .flatMap(params -> tx.run(query, params, row -> found(label, row)).stream())
        .forEach(
            entry -> {
              list(entry.getKey(), entry.getValue());
              list(entry.getValue().code(), entry.getValue());
            });
  }

  private static Map.Entry<String, Listed> found(String label, Record row) {
    return Map.entry(
        row.get("given").asString(),
        new Listed(
            label,
            row.get("code").asString(),
            row.get("name").asString(""),
            Set.copyOf(row.get("labels").asList(Value::asString)),
            row.get("id").asString()));
  }

  private void list(String text, Listed listed) {
    byLabel
        .computeIfAbsent(listed.label(), any -> new HashMap<>())
        .computeIfAbsent(text, any -> new LinkedHashSet<>())
        .add(listed);
  }

  private static Listed known(Listed one, Listed other) {
    return one.id() == null ? other : one;
  }
}
