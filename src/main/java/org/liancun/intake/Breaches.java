package org.liancun.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.ledger.MadeCode;
import org.liancun.organization.Breach;
import org.liancun.organization.Breach.Party;
import org.liancun.organization.Level;

/** Says in words which rule a change would break, and what to write instead. */
public final class Breaches {

  /** Rules of what may be so once a day: two links collide. */
  private static final Set<String> OVERLAPS =
      Set.of(
          "one-parent", "one-guest-place", "one-village", "one-group", "one-holder", "said-once");

  private Breaches() {}

  /** {@return the whole sentence} */
  public static Message sentence(Breach breach) {
    return advice(breach)
        .map(advice -> Message.of("breach.both", rule(breach), advice))
        .orElseGet(() -> rule(breach));
  }

  /** {@return the whole sentences, one for many that say nearly the same} */
  public static List<Message> sentences(List<Breach> breaches) {
    return alike(breaches).stream()
        .map(
            alike ->
                ManyBreaches.areMany(alike)
                    ? Message.of(
                        "breach.both", ManyBreaches.rule(alike), ManyBreaches.advice(alike))
                    : sentence(alike.getFirst()))
        .toList();
  }

  /** Finds fault with a cell by which rules would be broken. */
  public static void blame(List<Breach> breaches, SheetRow row, Column column, Findings findings) {
    for (var alike : alike(breaches)) {
      if (ManyBreaches.areMany(alike)) {
        findings.add(row, column, ManyBreaches.rule(alike), ManyBreaches.advice(alike));
      } else {
        var breach = alike.getFirst();
        findings.add(row, column, rule(breach), advice(breach).orElse(null));
      }
    }
  }

  /** {@return the breaches that are told together: many of one record, or else each by itself} */
  private static List<List<Breach>> alike(List<Breach> breaches) {
    var groups = new LinkedHashMap<List<String>, List<Breach>>();
    for (var breach : breaches) {
      groups.computeIfAbsent(ManyBreaches.of(breach), any -> new ArrayList<>()).add(breach);
    }
    return groups.values().stream()
        .flatMap(
            group -> ManyBreaches.areMany(group) ? Stream.of(group) : group.stream().map(List::of))
        .toList();
  }

  /** {@return which rule is broken, by what and when} */
  static Message rule(Breach breach) {
    var key = "breach." + breach.rule();
    var subject = named(breach.subject());
    if (OVERLAPS.contains(breach.rule())) {
      return Message.of(
          key,
          subject,
          matter(breach),
          dated(breach.others().getFirst()),
          dated(breach.others().getLast()));
    }
    return switch (breach.rule()) {
      case "order-of-levels" ->
          Message.of(
              key,
              subject,
              level(breach.subject()),
              named(breach.others().getFirst()),
              level(breach.others().getFirst()));
      case "begins-with-its-ends", "ends-with-its-ends" -> ofLimit(breach, key);
      case "ends-before-it-begins" ->
          Message.of(
              key,
              breach.others().isEmpty() ? subject : link(breach),
              String.valueOf(breach.since()),
              String.valueOf(breach.until()));
      case "no-cycle" ->
          Message.of(key, subject, breach.others().stream().map(Breaches::named).toList());
      default ->
          Message.of(
              key, subject, breach.others().isEmpty() ? "" : named(breach.others().getFirst()));
    };
  }

  /** {@return what to do about it, if more can be said than the rule itself says} */
  static Optional<Message> advice(Breach breach) {
    if (OVERLAPS.contains(breach.rule())) {
      return Optional.of(order(breach));
    }
    return switch (breach.rule()) {
      case "begins-with-its-ends" ->
          limit(breach)
              .map(
                  end ->
                      Message.of(
                          "breach.advice.begins",
                          day(end, Party::since),
                          named(end),
                          String.valueOf(breach.since())));
      case "ends-with-its-ends" -> limit(breach).map(Breaches::ended);
      default -> Optional.empty();
    };
  }

  /** What was merged into something else goes on there. */
  static Message ended(Party end) {
    return end.heir()
        .map(
            heir ->
                Message.of(
                    "breach.advice.merged",
                    named(end),
                    day(end, Party::until),
                    named(heir.code(), heir.name())))
        .orElseGet(() -> Message.of("breach.advice.ends", day(end, Party::until), named(end)));
  }

  /** What comes first has to end when the next begins. */
  private static Message order(Breach breach) {
    var first = breach.others().getFirst();
    var next = breach.others().getLast();
    if (next.since() == null) {
      return Message.of("breach.advice.undated");
    }
    return Objects.equals(first.since(), next.since())
        ? Message.of("breach.advice.same-day")
        : Message.of("breach.advice.order", named(first), String.valueOf(next.since()));
  }

  private static Message ofLimit(Breach breach, String key) {
    var end = limit(breach).orElse(breach.subject());
    boolean isBeginning = breach.rule().startsWith("begins");
    return Message.of(
        key,
        link(breach),
        isBeginning
            ? String.valueOf(breach.since())
            : breach.until() == null
                ? Message.of("breach.open")
                : Message.of("breach.until", breach.until().toString()),
        named(end),
        day(end, isBeginning ? Party::since : Party::until));
  }

  /** The end of a link that leaves it least room. */
  static Optional<Party> limit(Breach breach) {
    return breach.rule().startsWith("begins")
        ? breach.parties().stream()
            .filter(party -> party.since() != null)
            .max(Comparator.comparing(party -> Objects.requireNonNull(party.since())))
        : breach.parties().stream()
            .filter(party -> party.until() != null)
            .min(Comparator.comparing(party -> Objects.requireNonNull(party.until())));
  }

  static String day(Party party, Function<Party, @Nullable LocalDate> which) {
    return String.valueOf(which.apply(party));
  }

  private static Message link(Breach breach) {
    return Message.of(
        "breach.link", named(breach.subject()), matter(breach), named(breach.others().getFirst()));
  }

  /** What the graph calls a link, people call otherwise; a post they call what it is. */
  private static Object matter(Breach breach) {
    return breach.rule().equals("one-holder")
        ? breach.matter()
        : Message.of("breach.link." + breach.matter());
  }

  static Object level(Party party) {
    return Arrays.stream(Level.values())
        .filter(level -> party.labels().contains(level.label()))
        .findFirst()
        .<Object>map(level -> Message.of("level." + level.key()))
        .orElse("");
  }

  /** A code that nobody wrote says nothing. */
  static Object named(Party party) {
    return named(party.code(), party.name());
  }

  private static Object named(String code, String name) {
    return code.equals(name) || MadeCode.is(code) ? name : Message.of("breach.party", name, code);
  }

  private static Message dated(Party party) {
    if (party.since() == null && party.until() == null) {
      return Message.of("breach.undated", named(party));
    }
    if (party.until() == null) {
      return Message.of("breach.from", named(party), day(party, Party::since));
    }
    return party.since() == null
        ? Message.of("breach.to", named(party), day(party, Party::until))
        : Message.of(
            "breach.between", named(party), day(party, Party::since), day(party, Party::until));
  }
}
