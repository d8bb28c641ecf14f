package org.liancun.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liancun.intake.Message;
import org.liancun.organization.Level;

/** What has to hold before several become one. */
final class MergingRules {

  private final Merging merging;
  private final Merging.Union union;
  private final List<Mergeable> merged;
  private final List<Mergeable> taken;

  /**
   * The rules for one union.
   *
   * @param merged those that become one
   * @param taken what is there under the code of a new one
   */
  MergingRules(
      Merging merging, Merging.Union union, List<Mergeable> merged, List<Mergeable> taken) {
    this.merging = merging;
    this.union = union;
    this.merged = merged;
    this.taken = taken;
  }

  /** {@return a sentence about the first rule that is broken, if any is} */
  Optional<Message> broken() {
    return Stream.of(missing(), fewerThanTwo(), level(), ended(), counties(), heir())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Message> missing() {
    return union.codes().stream()
        .filter(code -> merged.stream().noneMatch(one -> one.code().equals(code)))
        .findFirst()
        .map(code -> Message.of("editing.merging.unknown", code));
  }

  private Optional<Message> fewerThanTwo() {
    return merged.size() < 2
        ? Optional.of(Message.of("editing.merging.fewer-than-two"))
        : Optional.empty();
  }

  private Optional<Message> level() {
    var first = merged.stream().findFirst().map(Mergeable::level).orElse(Level.VILLAGE);
    return merged.stream()
        .filter(one -> one.level() != first || one.level().compareTo(Level.GENERAL_BRANCH) < 0)
        .findFirst()
        .map(one -> Message.of("editing.merging.level", one.name()));
  }

  private Optional<Message> ended() {
    return Stream.concat(
            merged.stream()
                .filter(one -> one.hasEndedBy(merging.day()))
                .map(one -> Message.of("editing.merging.ended", one.name(), one.until() + "")),
            merged.stream()
                .filter(one -> one.beginsAfter(merging.day()))
                .map(one -> Message.of("editing.merging.later", one.name(), one.since() + "")))
        .findFirst();
  }

  private Optional<Message> counties() {
    var first = merged.stream().findFirst().map(Mergeable::county).orElse("");
    return merged.stream()
        .filter(one -> !one.county().equals(first))
        .findFirst()
        .map(one -> Message.of("editing.merging.counties", merged.getFirst().name(), one.name()));
  }

  private Optional<Message> heir() {
    return switch (union.heir()) {
      case Merging.Remaining remaining ->
          union.codes().contains(remaining.code())
              ? Optional.empty()
              : Optional.of(Message.of("editing.merging.remaining"));
      case Merging.Founded founded -> founded(founded);
    };
  }

  private Optional<Message> founded(Merging.Founded founded) {
    if (founded.name().isBlank() || founded.code().isBlank()) {
      return Optional.of(Message.of("editing.merging.nameless"));
    }
    return taken.stream()
        .filter(one -> one.code().equals(founded.code()))
        .findFirst()
        .map(one -> Message.of("editing.merging.taken", one.code(), one.name()));
  }
}
