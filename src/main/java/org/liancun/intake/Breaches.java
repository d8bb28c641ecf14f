package org.liancun.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  /** Finds fault with a cell by which a rule would be broken. */
  public static void blame(Breach breach, SheetRow row, Column column, Findings findings) {
    findings.add(row, column, rule(breach), advice(breach).orElse(null));
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
      case "ends-with-its-ends" ->
          limit(breach)
              .map(end -> Message.of("breach.advice.ends", day(end, Party::until), named(end)));
      default -> Optional.empty();
    };
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
  private static Optional<Party> limit(Breach breach) {
    return breach.rule().startsWith("begins")
        ? breach.parties().stream()
            .filter(party -> party.since() != null)
            .max(Comparator.comparing(party -> Objects.requireNonNull(party.since())))
        : breach.parties().stream()
            .filter(party -> party.until() != null)
            .min(Comparator.comparing(party -> Objects.requireNonNull(party.until())));
  }

  private static String day(Party party, Function<Party, @Nullable LocalDate> which) {
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

  private static Object level(Party party) {
    return Arrays.stream(Level.values())
        .filter(level -> party.labels().contains(level.label()))
        .findFirst()
        .<Object>map(level -> Message.of("level." + level.key()))
        .orElse("");
  }

  /** A code that nobody wrote says nothing. */
  private static Object named(Party party) {
    return party.code().equals(party.name()) || MadeCode.is(party.code())
        ? party.name()
        : Message.of("breach.party", party.name(), party.code());
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
