package org.liancun.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.console.Console;
import org.liancun.intake.Change;
import org.liancun.intake.Message;
import org.liancun.ledger.Effect;

/**
 * The changes of an import as lines for people, of each effect only so many.
 *
 * @param most of each effect
 */
record ChangeList(List<Change> changes, int most) {

  /** What a terminal shows without being scrolled. */
  static final int USUAL = 20;

  /** {@return its lines} */
  List<String> lines(Locale language) {
    return Stream.of(Effect.values()).flatMap(effect -> lines(effect, language)).toList();
  }

  private Stream<String> lines(Effect effect, Locale language) {
    var those = changes.stream().filter(change -> change.effect() == effect).toList();
    var lines = those.stream().limit(most).map(change -> line(change, language));
    int more = those.size() - most;
    return more <= 0
        ? lines
        : Stream.concat(lines, Stream.of(Console.sentence("cli.change-more", sign(effect), more)));
  }

  private static String line(Change change, Locale language) {
    var differences =
        change.differences().stream()
            .map(
                difference ->
                    Console.sentence(
                        "cli.change-difference",
                        difference.column().in(language),
                        orDash(difference.before().in(language)),
                        orDash(difference.after().in(language))))
            .collect(Collectors.joining(Console.sentence("cli.change-and")));
    var line =
        Console.sentence(
            "cli.change",
            sign(change.effect()),
            Message.of(change.group()).in(language),
            change.code(),
            change.name().equals(change.code()) ? "" : change.name());
    return differences.isEmpty()
        ? line.strip()
        : Console.sentence("cli.change-differs", line.strip(), differences);
  }

  private static String sign(Effect effect) {
    return Console.sentence("cli.change-" + effect.name().toLowerCase(Locale.ROOT));
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "–" : text;
  }
}
