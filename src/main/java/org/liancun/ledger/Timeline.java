package org.liancun.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a link that a node has at most one of on any day, such as the unit above it. On
 * any day the one holds that was stated to begin last before or on it; what was stated for later
 * days stays.
 *
 * @param versions in the order of their beginnings, none overlapping
 */
record Timeline(List<Version> versions) {

  /** A stretch that has to be written. */
  record Stretch(
      String other, @Nullable LocalDate since, @Nullable LocalDate until, Optional<Version> like) {}

  /** What a statement does to the versions. */
  record Revision(List<Version> voided, List<Strokes.Ending> endings, List<Stretch> begun) {

    boolean isEmpty() {
      return voided.isEmpty() && endings.isEmpty() && begun.isEmpty();
    }
  }

  Timeline {
    versions = List.copyOf(versions);
  }

  /**
   * Says what follows when the link is stated to lead to a node.
   *
   * @param since from when; null: unknown if it is the first, else the effective day
   * @param until to when; null: as it was, or for ever
   */
  Revision stating(
      String other, @Nullable LocalDate since, @Nullable LocalDate until, LocalDate effective) {
    var meant = meant(other, since, until, effective);
    return meant.isPresent()
        ? corrected(meant.get(), other, since, until)
        : begun(other, since, until, effective);
  }

  /** {@return what follows when the link is stated to end} */
  Revision ending(LocalDate day) {
    return versions.stream()
        .filter(version -> version.holdsOn(day))
        .findFirst()
        .map(version -> cut(version, day))
        .orElseGet(Timeline::nothing);
  }

  /**
   * Says what follows when the link had led to a node all along while another was written down: the
   * version that holds on a day leads there instead.
   *
   * @param since the right beginning; null: as it was
   * @param until the right end; null: as it was
   */
  Revision correcting(
      String other, @Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
    return versions.stream()
        .filter(version -> version.holdsOn(day))
        .findFirst()
        .map(version -> corrected(version, other, since, until))
        .orElseGet(() -> stating(other, since, until, day));
  }

  /** {@return what follows when the version that holds on a day never was} */
  Revision voiding(LocalDate day) {
    return new Revision(
        versions.stream().filter(version -> version.holdsOn(day)).toList(), List.of(), List.of());
  }

  /** The version that a statement speaks of, if it is not a new one. */
  private Optional<Version> meant(
      String other, @Nullable LocalDate since, @Nullable LocalDate until, LocalDate effective) {
    var same = versions.stream().filter(version -> version.other().equals(other)).toList();
    return same.stream()
        .filter(version -> since != null && since.equals(version.since()))
        .findFirst()
        .or(() -> same.stream().filter(version -> version.holdsOn(effective)).findFirst())
        // What is stated to have ended on the day on which it did is not stated anew.
        .or(
            () ->
                same.stream()
                    .filter(version -> since == null && until != null)
                    .filter(version -> Objects.equals(until, version.until()))
                    .findFirst())
        .or(() -> versions.equals(same) ? last(same) : Optional.empty());
  }

  private static Optional<Version> last(List<Version> versions) {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  private static Revision corrected(
      Version version, String other, @Nullable LocalDate since, @Nullable LocalDate until) {
    boolean otherEnd = !other.equals(version.other());
    boolean otherSince = since != null && !since.equals(version.since());
    boolean otherUntil = until != null && !until.equals(version.until());
    if (!otherEnd && !otherSince && !otherUntil) {
      return nothing();
    }
    if (!otherEnd && !otherSince && version.until() == null && until != null) {
      return new Revision(List.of(), List.of(new Strokes.Ending(version.id(), until)), List.of());
    }
    return new Revision(
        List.of(version),
        List.of(),
        List.of(
            new Stretch(
                other,
                since == null ? version.since() : since,
                until == null ? version.until() : until,
                Optional.of(version))));
  }

  private Revision begun(
      String other, @Nullable LocalDate since, @Nullable LocalDate until, LocalDate effective) {
    if (versions.isEmpty()) {
      return new Revision(
          List.of(), List.of(), List.of(new Stretch(other, since, until, Optional.empty())));
    }
    var from = since == null ? effective : since;
    var to = earlier(until, next(from));
    var before =
        versions.stream()
            .filter(version -> version.holdsOn(from))
            .findFirst()
            .map(version -> cut(version, from))
            .orElseGet(Timeline::nothing);
    var begun = new ArrayList<>(before.begun());
    begun.add(new Stretch(other, from, to, Optional.empty()));
    return new Revision(before.voided(), before.endings(), begun);
  }

  /** {@return what it takes that a version holds on no day from one on} */
  static Revision noLonger(Version version, LocalDate day) {
    var until = version.until();
    return until == null || until.isAfter(day) ? cut(version, day) : nothing();
  }

  private static Revision cut(Version version, LocalDate day) {
    if (version.since() != null && !version.since().isBefore(day)) {
      return new Revision(List.of(version), List.of(), List.of());
    }
    if (version.until() == null) {
      return new Revision(List.of(), List.of(new Strokes.Ending(version.id(), day)), List.of());
    }
    return new Revision(
        List.of(version),
        List.of(),
        List.of(new Stretch(version.other(), version.since(), day, Optional.of(version))));
  }

  private @Nullable LocalDate next(LocalDate day) {
    return versions.stream()
        .filter(version -> version.isAfter(day))
        .map(Version::since)
        .findFirst()
        .orElse(null);
  }

  /** {@return the earlier of two ends, of which null is never} */
  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static Revision nothing() {
    return new Revision(List.of(), List.of(), List.of());
  }
}
