package org.liancun.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.NodeKey;

/** Works out what a row does to the links of the node that it speaks of. */
final class NodeLinks {

  private static final Set<String> DATES = Set.of("since", "until");

  private final Kind kind;
  private final Kind.Shape.Node shape;
  private final Terms terms;
  private final Directory directory;
  private final Strokes strokes;
  private final Map<String, Slot.Link> links;

  /** The columns that date links, by what they say of which link. */
  private final Map<Slot, List<String>> dates;

  /**
   * One row and its node.
   *
   * @param day on which links are looked at: the effective one, or the last of an ended record
   * @param since the record's own beginning; null: unknown, or of no concern to its links
   * @param until the record's own end; null: none, or of no concern to its links
   */
  private record Subject(
      Row row, State state, LocalDate day, @Nullable LocalDate since, @Nullable LocalDate until) {}

  NodeLinks(Kind kind, Kind.Shape.Node shape, Terms terms, Directory directory, Strokes strokes) {
    this.kind = kind;
    this.shape = shape;
    this.terms = terms;
    this.directory = directory;
    this.strokes = strokes;
    this.links = kind.links();
    this.dates =
        kind.slots().entrySet().stream()
            .filter(
                entry ->
                    entry.getValue() instanceof Slot.Since
                        || entry.getValue() instanceof Slot.Until)
            .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
  }

  /**
   * Notes what follows. A link by itself is stated or left alone; one translated follows from all
   * columns.
   *
   * @param state of the node before
   * @param merged what is stated, over what was known
   */
  void state(Row row, State state, Values stated, Values merged) {
    var subject = subject(row, state, merged);
    links.forEach(
        (key, slot) -> {
          if (kind.find(key).isEmpty()) {
            link(subject, merged.without(DATES), key, slot);
          } else if (stated.states(key) || isDated(stated, key)) {
            link(subject, stated, key, slot);
          } else {
            end(subject, slot, state.versions(key));
          }
        });
  }

  /**
   * {@return what a row states, without beginnings that are those of a former link: who changes
   * only where somebody belongs, in a sheet that was exported, leaves the day of the former}
   */
  Values withoutFormerBeginnings(State state, Values stated) {
    var rest = stated;
    if (!terms.correcting()) {
      for (var key : datedColumns(stated)) {
        var since = day(stated, new Slot.Since(key));
        var those =
            state.versions(key).stream().filter(v -> Objects.equals(since, v.since())).toList();
        if (!those.isEmpty() && those.stream().noneMatch(v -> isTo(v, stated, key))) {
          rest = rest.without(Set.copyOf(dates.getOrDefault(new Slot.Since(key), List.of())));
        }
      }
    }
    return rest;
  }

  /** {@return a day of what a row speaks of: the effective one, unless it dates another link} */
  LocalDate day(State state, Values stated) {
    for (var key : datedColumns(stated)) {
      var since = day(stated, new Slot.Since(key));
      if (since != null && !terms.correcting() && isKnown(state, stated, key, since)) {
        return since;
      }
    }
    return terms.day();
  }

  private static boolean isKnown(State state, Values stated, String key, LocalDate since) {
    return state.versions(key).stream()
        .anyMatch(version -> isTo(version, stated, key) && since.equals(version.since()));
  }

  private static boolean isTo(Version version, Values stated, String key) {
    return version.other().equals(stated.text(key));
  }

  /** {@return columns of single links that a row both states and dates} */
  private List<String> datedColumns(Values stated) {
    return links.entrySet().stream()
        .filter(entry -> !entry.getValue().many() && kind.find(entry.getKey()).isPresent())
        .map(Map.Entry::getKey)
        .filter(key -> stated.states(key) && day(stated, new Slot.Since(key)) != null)
        .toList();
  }

  private Subject subject(Row row, State state, Values merged) {
    if (!kind.lasting()) {
      return new Subject(row, state, terms.day(), null, null);
    }
    var until = merged.day("until");
    var day = until == null || until.isAfter(terms.day()) ? terms.day() : until.minusDays(1);
    return new Subject(row, state, day, merged.day("since"), until);
  }

  private boolean isDated(Values kept, String key) {
    return day(kept, new Slot.Since(key)) != null || day(kept, new Slot.Until(key)) != null;
  }

  private void link(Subject subject, Values kept, String key, Slot.Link slot) {
    if (slot.many()) {
      linkMany(subject, kept.texts(key), key, slot);
      return;
    }
    var state = subject.state();
    var other =
        kept.states(key) || kind.find(key).isEmpty()
            ? kept.text(key)
            : state.shown(key, subject.day()).map(Version::other).orElse("");
    var revision =
        revision(
            new Timeline(state.versions(key)),
            other,
            beginning(subject, kept, key),
            Timeline.earlier(day(kept, new Slot.Until(key)), subject.until()),
            subject.day());
    apply(subject, slot, revision);
    end(subject, slot, without(state.versions(key), revision));
  }

  private Timeline.Revision revision(
      Timeline timeline,
      String other,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      LocalDate day) {
    if (other.isEmpty()) {
      return terms.correcting() ? timeline.voiding(day) : timeline.ending(day);
    }
    return terms.correcting()
        ? timeline.correcting(other, since, until, day)
        : timeline.stating(other, since, until, day);
  }

  /** The first link begins with the record, unless the row dates the link itself. */
  private @Nullable LocalDate beginning(Subject subject, Values kept, String key) {
    var stated = day(kept, new Slot.Since(key));
    return stated == null && subject.state().versions(key).isEmpty() ? subject.since() : stated;
  }

  private void linkMany(Subject subject, List<String> others, String key, Slot.Link slot) {
    var versions = subject.state().versions(key);
    var now = versions.stream().filter(version -> version.holdsOn(subject.day())).toList();
    for (var version : now) {
      if (!others.contains(version.other()) || rank(version) != rank(others, version, slot)) {
        var timeline = new Timeline(List.of(version));
        apply(subject, slot, revision(timeline, "", null, null, subject.day()));
      } else {
        end(subject, slot, List.of(version));
      }
    }
    for (int i = 0; i < others.size(); i++) {
      var other = others.get(i);
      long rank = slot.created() ? i + 1 : 0;
      if (now.stream().noneMatch(v -> v.other().equals(other) && rank(v) == rank)) {
        var since = versions.isEmpty() || terms.correcting() ? subject.since() : subject.day();
        var stretch = new Timeline.Stretch(other, since, subject.until(), Optional.empty());
        begin(subject, slot, stretch, rank);
      }
    }
  }

  private static long rank(Version version) {
    return version.properties().get("rank") instanceof Long rank ? rank : 0;
  }

  private static long rank(List<String> others, Version version, Slot.Link slot) {
    return slot.created() ? others.indexOf(version.other()) + 1 : 0;
  }

  /** Ends what would outlast the record. */
  private void end(Subject subject, Slot.Link slot, List<Version> versions) {
    var until = subject.until();
    if (until != null) {
      versions.forEach(version -> apply(subject, slot, Timeline.noLonger(version, until)));
    }
  }

  private static List<Version> without(List<Version> versions, Timeline.Revision revision) {
    return versions.stream()
        .filter(version -> !revision.voided().contains(version))
        .filter(
            version -> revision.endings().stream().noneMatch(end -> end.id().equals(version.id())))
        .toList();
  }

  private @Nullable LocalDate day(Values kept, Slot slot) {
    return dates.getOrDefault(slot, List.of()).stream()
        .map(kept::day)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void apply(Subject subject, Slot.Link slot, Timeline.Revision revision) {
    revision.voided().forEach(version -> strokes.voided.add(version.id()));
    strokes.endings.addAll(revision.endings());
    revision.begun().forEach(stretch -> begin(subject, slot, stretch, 0));
  }

  private void begin(Subject subject, Slot.Link slot, Timeline.Stretch stretch, long rank) {
    var properties = new HashMap<String, @Nullable Object>();
    stretch.like().ifPresent(like -> properties.putAll(like.properties()));
    properties.keySet().removeIf(Version.PROVENANCE);
    properties.put("since", stretch.since());
    properties.put("until", stretch.until());
    properties.put("source", subject.row().provenance());
    if (rank > 0) {
      properties.put("rank", rank);
    }
    var self = new NodeKey(shape.label(), subject.state().code());
    var other = other(slot, stretch.other());
    strokes.newLinks.add(
        slot.outgoing()
            ? new Strokes.NewLink(slot.type(), self, other, properties)
            : new Strokes.NewLink(slot.type(), other, self, properties));
  }

  private NodeKey other(Slot.Link slot, String code) {
    var listed = directory.get(slot.labels(), code);
    return new NodeKey(
        listed == null ? Directory.base(slot.labels().getFirst()) : listed.label(), code);
  }
}
