package org.liancun.ledger;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of record: one sheet of a workbook, one form on the screen.
 *
 * @param key its name in English sheets and in translations, such as {@code posts}
 * @param chinese its name in Chinese sheets
 * @param rank its place among the kinds: what others refer to comes first
 * @param shape whether it is kept as a node or as a link
 * @param natural columns that together tell one record from another where no code does
 * @param lasting whether a record's links hold no longer than the record itself
 * @param slots where the graph keeps what {@link Translation} makes of the columns
 * @param ending how a record ends that complete sheets leave out
 */
public record Kind(
    String key,
    String chinese,
    int rank,
    Shape shape,
    List<Field> fields,
    List<String> natural,
    boolean lasting,
    Map<String, Slot> slots,
    Translation translation,
    Ending ending) {

  /** How a record stands in the graph. */
  public sealed interface Shape {

    /** As a node, found by its label and code. */
    record Node(List<String> labels) implements Shape {

      public Node {
        labels = List.copyOf(labels);
      }

      String label() {
        return labels.getFirst();
      }
    }

    /**
     * As a link; its natural columns tell several between the same two apart.
     *
     * @param mayLoop whether it may lead from something to itself
     */
    record Link(String type, boolean mayLoop) implements Shape {}
  }

  /**
   * How a record ends.
   *
   * @param within columns of what it lies in or belongs to: it is in a subtree if any of these is;
   *     none: it cannot end
   * @param stating what its columns say besides the day of its end
   */
  public record Ending(List<String> within, Map<String, Object> stating) {

    static final Ending NONE = new Ending(List.of(), Map.of());

    public Ending {
      within = List.copyOf(within);
      stating = Map.copyOf(stating);
    }
  }

  /** The code's column. */
  public static final String CODE = "code";

  /** The column that tells records alike in all else apart; blank for the first of them. */
  public static final String TURN = "turn";

  /** Links hold or do not by these, and so do rules. */
  private static final Set<String> DAYS = Set.of("since", "until");

  public Kind {
    fields = List.copyOf(fields);
    natural = List.copyOf(natural);
    slots = Map.copyOf(slots);
  }

  /** {@return a kind kept as nodes} */
  public static Kind nodes(String key, String chinese, int rank, String... labels) {
    return new Kind(
        key,
        chinese,
        rank,
        new Shape.Node(List.of(labels)),
        List.of(),
        List.of(),
        false,
        Map.of(),
        Translation.NONE,
        Ending.NONE);
  }

  /** {@return a kind kept as links} */
  public static Kind links(String key, String chinese, int rank, String type) {
    return new Kind(
        key,
        chinese,
        rank,
        new Shape.Link(type, false),
        List.of(),
        List.of(),
        false,
        Map.of(),
        Translation.NONE,
        Ending.NONE);
  }

  /** {@return the same with columns more, each kept where it says} */
  public Kind with(Field... more) {
    var all = new ArrayList<>(fields);
    var kept = new HashMap<>(slots);
    for (var field : more) {
      all.add(field);
      if (!(field.slot() instanceof Slot.Translated)) {
        kept.put(field.key(), field.slot());
      }
    }
    return new Kind(key, chinese, rank, shape, all, natural, lasting, kept, translation, ending);
  }

  /** {@return the same, its records told apart by columns} */
  public Kind by(String... columns) {
    return new Kind(
        key, chinese, rank, shape, fields, List.of(columns), lasting, slots, translation, ending);
  }

  /** {@return the same link, also from something to itself: real data hold such, to be shown} */
  public Kind mayLoop() {
    var loop =
        switch (shape) {
          case Shape.Link link -> new Shape.Link(link.type(), true);
          case Shape.Node node -> throw new IllegalStateException(node + " is no link");
        };
    return new Kind(key, chinese, rank, loop, fields, natural, lasting, slots, translation, ending);
  }

  /** {@return the same, its links ending with the record} */
  public Kind endingItsLinks() {
    return new Kind(key, chinese, rank, shape, fields, natural, true, slots, translation, ending);
  }

  /** {@return the same, with columns that the graph keeps in another way} */
  public Kind translated(Translation other, Map<String, Slot> more) {
    var kept = new HashMap<>(slots);
    kept.putAll(more);
    return new Kind(key, chinese, rank, shape, fields, natural, lasting, kept, other, ending);
  }

  /**
   * {@return the same, its records ending by the column {@code until} where complete sheets leave
   * them out}
   *
   * @param within columns of what a record lies in or belongs to
   */
  public Kind endingWithin(String... within) {
    return ending(new Ending(List.of(within), ending.stating()));
  }

  /** {@return the same, a column saying so when its records end} */
  public Kind endingAs(String column, Object value) {
    return ending(new Ending(ending.within(), Map.of(column, value)));
  }

  private Kind ending(Ending other) {
    return new Kind(key, chinese, rank, shape, fields, natural, lasting, slots, translation, other);
  }

  /** {@return whether records that complete sheets leave out end} */
  public boolean canEnd() {
    return !ending.within().isEmpty();
  }

  /** {@return a column by its key} */
  public Field field(String name) {
    return find(name)
        .orElseThrow(
            () -> new IllegalArgumentException("%s has no column %s".formatted(key, name)));
  }

  /** {@return a column by its key, if there is one} */
  public Optional<Field> find(String name) {
    return fields.stream().filter(field -> field.key().equals(name)).findFirst();
  }

  /** {@return whether people write into a column what they like, and nothing is told by it} */
  boolean isProse(Field field) {
    return field.form() == Form.TEXT && !natural.contains(field.key());
  }

  /**
   * {@return whether a record can do without a column for a while, since neither what it is nor
   * whether a rule holds depends on it}
   */
  public boolean isByTheWay(Field field) {
    return field.slot() instanceof Slot.Property
        && !field.required()
        && !natural.contains(field.key())
        && !DAYS.contains(field.key());
  }

  /** {@return whether its records have a label, written as columns that refer to them write it} */
  public boolean has(String label) {
    return shape instanceof Shape.Node node && node.label().equals(Directory.base(label));
  }

  /** {@return its name in a language} */
  public String title(Locale locale) {
    return locale.getLanguage().equals("en") ? key : chinese;
  }

  /** {@return the links of its nodes, by the key that their values have} */
  Map<String, Slot.Link> links() {
    return slots.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Slot.Link)
        .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> (Slot.Link) entry.getValue()));
  }

  /** {@return the types of the links of its nodes that lead away from them, or to them} */
  List<String> linkTypes(boolean outgoing) {
    return links().values().stream()
        .filter(slot -> slot.outgoing() == outgoing)
        .map(Slot.Link::type)
        .distinct()
        .toList();
  }

  /** {@return the properties of its nodes or links, by the key that their values have} */
  Map<String, String> properties() {
    return slots.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Slot.Property)
        .collect(
            toUnmodifiableMap(
                Map.Entry::getKey, entry -> ((Slot.Property) entry.getValue()).name()));
  }
}
