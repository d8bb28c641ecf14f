package org.liancun.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.organization.NodeKey;

/**
 * Lets every link that leads to records that end go on at their heirs, whatever its type: a link
 * ends on the day, and the same begins at the heir. What happened once stays where it happened.
 */
final class HandingOver {

  private static final String RANK = "rank";

  private final Handover handover;
  private final Map<String, String> heirs;
  private final Collection<Kind> kinds;
  private final Strokes strokes;
  private final List<HandedOver.Passed> passed = new ArrayList<>();
  private final Set<NodeKey> touched = new HashSet<>();

  /** Links at the heirs, by what tells one from another. */
  private final Map<List<Object>, List<Stretch>> there = new HashMap<>();

  private final Map<List<Object>, Long> ranks = new HashMap<>();

  private record Stretch(@Nullable LocalDate since, @Nullable LocalDate until) {

    boolean overlaps(Stretch other) {
      return isBefore(since, other.until) && isBefore(other.since, until);
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate end) {
      return one == null || end == null || one.isBefore(end);
    }

    /** {@return what is left of it where the other does not hold; of two parts the later} */
    Optional<Stretch> without(Stretch other) {
      if (!overlaps(other)) {
        return Optional.of(this);
      }
      if (other.until != null && isBefore(other.until, until)) {
        return Optional.of(new Stretch(other.until, until));
      }
      return other.since != null && isBefore(since, other.since)
          ? Optional.of(new Stretch(since, other.since))
          : Optional.empty();
    }
  }

  HandingOver(Handover handover, Collection<Kind> kinds, Strokes strokes) {
    this.handover = handover;
    this.heirs = handover.heirs();
    this.kinds = kinds;
    this.strokes = strokes;
  }

  /** {@return what it comes to, having noted what it takes; complexity linear in the links} */
  HandedOver of(Reconciled rows, GraphTransaction tx) {
    var kept = read(tx, heirs.values());
    kept.values().stream().filter(tie -> isDropped(tie)).forEach(this::end);
    kept.values().stream().filter(tie -> !isDropped(tie)).forEach(this::note);
    var ties = read(tx, heirs.keySet());
    var settled = ties.keySet();
    strokes.endings.removeIf(ending -> settled.contains(ending.id()));
    ties.values().stream().filter(tie -> !stays(tie)).forEach(this::pass);
    rows.directory().lookUp(tx, words());
    touched.addAll(rows.touched());
    handover.lines().forEach(line -> touched.add(line.heirKey()));
    return new HandedOver(rows, passed, touched);
  }

  private Map<String, Tie> read(GraphTransaction tx, Collection<String> codes) {
    var labels =
        Stream.concat(kinds.stream().flatMap(HandingOver::label), Directory.words())
            .distinct()
            .toList();
    var ties = new LinkedHashMap<String, Tie>();
    handover.lines().stream()
        .map(line -> ((Kind.Shape.Node) line.kind().shape()).label())
        .distinct()
        .flatMap(
            label ->
                tx
                    .run(
                        "ledger/links-around",
                        Map.of(
                            "label",
                            label,
                            "codes",
                            codes.stream().distinct().sorted().toList(),
                            "labels",
                            labels,
                            "asOf",
                            handover.day()),
                        Tie::of)
                    .stream())
        .forEach(tie -> ties.put(tie.id(), tie));
    return ties;
  }

  /** Industries and resources that are there already are not to be made. */
  private Map<String, Set<String>> words() {
    return strokes.newLinks.stream()
        .map(Strokes.NewLink::to)
        .filter(end -> Directory.isWord(end.label()))
        .collect(groupingBy(NodeKey::label, mapping(NodeKey::code, toSet())));
  }

  private static Stream<String> label(Kind kind) {
    return kind.shape() instanceof Kind.Shape.Node node ? Stream.of(node.label()) : Stream.of();
  }

  private boolean isDropped(Tie tie) {
    return handover.dropped().contains(tie.id());
  }

  private boolean stays(Tie tie) {
    return tie.isPast(handover.day())
        || handover.over().contains(tie.from().code())
        || handover.over().contains(tie.to().code());
  }

  private void note(Tie tie) {
    there
        .computeIfAbsent(identity(tie, tie.from(), tie.to()), any -> new ArrayList<>())
        .add(new Stretch(tie.since(), tie.until()));
    if (tie.properties().get(RANK) instanceof Long rank) {
      ranks.merge(List.of(tie.type(), tie.from()), rank, Math::max);
    }
  }

  private void pass(Tie tie) {
    end(tie);
    var from = heir(tie.from());
    var to = heir(tie.to());
    if (from.equals(to) || isDropped(tie) || isOwn(tie)) {
      return;
    }
    var day = handover.day();
    var since = tie.since() == null || tie.since().isBefore(day) ? day : tie.since();
    var alike = there.computeIfAbsent(identity(tie, from, to), any -> new ArrayList<>());
    Optional<Stretch> left = Optional.of(new Stretch(since, tie.until()));
    for (var other : alike) {
      left = left.flatMap(stretch -> stretch.without(other));
    }
    if (left.isEmpty()) {
      return;
    }
    alike.add(left.get());
    begin(tie, from, to, left.get());
    var other = heirs.containsKey(tie.from().code()) ? to : from;
    passed.add(new HandedOver.Passed(tie.type(), other.label(), other.code()));
    touched.add(other);
  }

  private void begin(Tie tie, NodeKey from, NodeKey to, Stretch stretch) {
    var properties = tie.said();
    properties.put("since", stretch.since());
    properties.put("until", stretch.until());
    properties.put("source", handover.source());
    if (properties.containsKey(RANK)) {
      properties.put(RANK, ranks.merge(List.of(tie.type(), from), 1L, Long::sum));
    }
    var ends = inOrder(tie.type(), from, to);
    strokes.newLinks.add(
        new Strokes.NewLink(tie.type(), ends.getFirst(), ends.getLast(), properties));
  }

  /** A link that has ended for other reasons later on is cut; one that has not begun never was. */
  private void end(Tie tie) {
    var day = handover.day();
    if (tie.since() != null && !tie.since().isBefore(day)) {
      strokes.voided.add(tie.id());
    } else if (tie.until() == null) {
      strokes.endings.add(new Strokes.Ending(tie.id(), day));
    } else {
      strokes.voided.add(tie.id());
      var properties = tie.said();
      properties.put("since", tie.since());
      properties.put("until", day);
      properties.put("source", tie.properties().get("source"));
      strokes.newLinks.add(new Strokes.NewLink(tie.type(), tie.from(), tie.to(), properties));
    }
    touched.add(tie.from());
    touched.add(tie.to());
  }

  private NodeKey heir(NodeKey end) {
    var heir = heirs.get(end.code());
    return heir == null ? end : new NodeKey(end.label(), heir);
  }

  /**
   * Whether it leads from the former record to the one thing that it lies in: heirs have theirs.
   */
  private boolean isOwn(Tie tie) {
    return handover.lines().stream()
        .filter(line -> line.former().equals(tie.from().code()))
        .flatMap(line -> line.kind().links().values().stream())
        .anyMatch(slot -> slot.outgoing() && !slot.many() && slot.type().equals(tie.type()));
  }

  /** What tells a link from all others of its type that hold on one day. */
  private List<Object> identity(Tie tie, NodeKey from, NodeKey to) {
    var identity = new ArrayList<Object>();
    identity.add(tie.type());
    identity.addAll(inOrder(tie.type(), from, to));
    kind(tie.type()).stream()
        .flatMap(kind -> kind.natural().stream().map(key -> kind.properties().get(key)))
        .filter(Objects::nonNull)
        .forEach(name -> identity.add(Objects.requireNonNullElse(tie.properties().get(name), "")));
    return identity;
  }

  /** A link without direction is kept with its ends in order. */
  private List<NodeKey> inOrder(String type, NodeKey from, NodeKey to) {
    boolean turned =
        kind(type).stream()
            .anyMatch(
                kind -> {
                  var one = key(kind, Slot.From.class);
                  var columns =
                      new Values(Map.of(one, from.code(), key(kind, Slot.To.class), to.code()));
                  return !kind.translation().normalized(columns).text(one).equals(from.code());
                });
    return turned ? List.of(to, from) : List.of(from, to);
  }

  private static String key(Kind kind, Class<? extends Slot> end) {
    return kind.fields().stream()
        .filter(field -> end.isInstance(field.slot()))
        .findFirst()
        .orElseThrow()
        .key();
  }

  private Set<Kind> kind(String type) {
    return kinds.stream()
        .filter(kind -> kind.shape() instanceof Kind.Shape.Link link && link.type().equals(type))
        .collect(toUnmodifiableSet());
  }
}
