package org.liancun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds that a read that takes a day minds it at every link and every dated record that it passes,
 * and that what was voided is no part of any day.
 */
class ReadsInTimeTests {

  /**
   * {@code -[name:TYPE …]-}: its name, if it has one, and its types. What leads to a former state
   * of a record is no link of the county.
   */
  private static final Pattern LINK =
      Pattern.compile("-\\[(?!\\w*:WAS\\b)(\\w*)(?::([$\\w|()]+))?");

  /** {@code (name:Pairing …)}: records that hold from a day to a day. */
  private static final Pattern RECORD = Pattern.compile("\\((\\w*):(Pairing|Initiative)\\b");

  private static final Pattern STATISTICS = Pattern.compile("\\((\\w*):Statistics\\b");

  /** With the name of what a read passes although it has ended or not begun, and why. */
  private static final String PAST = "past ";

  /** What a read passes although it has ended or not begun, by its name and theirs, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("editing/between party", "a merging takes over what begins later, too"),
          Map.entry("editing/between other", "a merging takes over what begins later, too"),
          Map.entry("editing/between gives", "a merging takes over what begins later, too"),
          Map.entry("editing/between reaches", "a merging takes over what begins later, too"),
          Map.entry("editing/between p", "a merging takes over what begins later, too"),
          Map.entry("editing/between i", "a merging takes over what begins later, too"),
          Map.entry("ledger/links-around r", "a merging takes over what begins later, too"),
          Map.entry("ledger/holds r", "nothing ends over the heads of what comes later"),
          Map.entry(
              "ledger/link-ids r", "a succession speaks of what has ended; it minds all else"),
          Map.entry("guide/initiatives i", "what was given once still counts"),
          Map.entry("guide/initiatives g", "as its initiative"),
          Map.entry("guide/initiatives r", "as its initiative"),
          Map.entry("guide/mentorships r", "a line of teachers reaches back over those who ended"),
          Map.entry("guide/mentorships t", "as the line"),
          Map.entry("guide/mentorships m", "who left had taught there"),
          Map.entry("guide/cases a", "who led a case that is closed still led it"),
          Map.entry("guide/group-cadres past", "posts that have ended are what it counts"),
          Map.entry("guide/party-groups past", "a leader's former post"),
          Map.entry("guide/grown past", "a secretary's former posts"));

  static Stream<NamedQuery> reads() {
    return new NamedQueries()
        .all().stream()
            .filter(query -> query.mode() == NamedQuery.Mode.READ)
            .filter(query -> query.params().contains("asOf"));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void everyLinkIsOfTheDay(NamedQuery query) {
    var text = text(query);
    named(LINK, text)
        .forEach(
            (name, times) -> {
              isNotVoid(query, text, name, times);
              if (!isException(query, name)) {
                holdsOnTheDay(query, text, name, times, List.of("since", "date"));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("reads")
  void everyDatedRecordIsOfTheDay(NamedQuery query) {
    var text = text(query);
    named(RECORD, text)
        .forEach(
            (name, times) -> {
              isNotVoid(query, text, name, times);
              if (!isException(query, name)) {
                holdsOnTheDay(query, text, name, times, List.of("since"));
              }
            });
    named(STATISTICS, text)
        .forEach(
            (name, times) ->
                assertThat(count(text, name + "\\.year <= \\$asOf\\.year"))
                    .as("%s: figures %s up to the year of the day", query.name(), name)
                    .isGreaterThanOrEqualTo(times));
  }

  @Test
  void noExceptionIsLeftOver() {
    var names =
        reads()
            .flatMap(
                query ->
                    Stream.of(LINK, RECORD)
                        .flatMap(pattern -> named(pattern, text(query)).keySet().stream())
                        .map(name -> query.name() + " " + name))
            .collect(Collectors.toSet());
    assertThat(names).hasSizeGreaterThan(20).containsAll(EXCEPTIONS.keySet());
  }

  @Test
  void noExceptionOfAHeaderIsLeftOver() {
    assertThat(reads())
        .allSatisfy(
            query -> {
              var text = text(query);
              var names =
                  Stream.of(LINK, RECORD)
                      .flatMap(pattern -> named(pattern, text).keySet().stream())
                      .map(name -> PAST + name)
                      .toList();
              assertThat(query.header().keySet())
                  .as(query.name())
                  .filteredOn(key -> key.startsWith(PAST))
                  .isSubsetOf(names);
            });
  }

  private static boolean isException(NamedQuery query, String name) {
    return EXCEPTIONS.containsKey(query.name() + " " + name)
        || query.header().containsKey(PAST + name)
        || (name.isEmpty() && query.header().containsKey("any"));
  }

  /** Whether something has links of a type at all is known without looking at any of them. */
  private static final Pattern DEGREE =
      Pattern.compile("EXISTS \\{ \\(\\w+\\)<?-\\[:\\w+]->?\\((:\\w+)?\\) }");

  private static void isNotVoid(NamedQuery query, String text, String name, long times) {
    if (name.isEmpty() && query.header().containsKey("any")) {
      assertThat(count(text, DEGREE.pattern())).as(query.name()).isEqualTo(times);
      return;
    }
    var what = "%s: (%s) ".formatted(query.name(), name);
    assertThat(name).as(what + "has a name, by which its days are minded").isNotEmpty();
    assertThat(count(text, "\\b%s\\.voidedAt IS NULL".formatted(name)))
        .as(what + "is not void")
        .isGreaterThanOrEqualTo(times);
  }

  /** As often as it is matched, it has to begin by the day and not to have ended. */
  private static void holdsOnTheDay(
      NamedQuery query, String text, String name, long times, List<String> beginnings) {
    var what = "%s: (%s) ".formatted(query.name(), name);
    var begun = "\\b%s\\.(%s) <= \\$asOf".formatted(name, String.join("|", beginnings));
    assertThat(count(text, begun)).as(what + "has begun").isGreaterThanOrEqualTo(times);
    var ended = "\\b%s\\.until > \\$asOf".formatted(name);
    var events = "\\b%s\\.date <= \\$asOf".formatted(name);
    assertThat(count(text, ended) + count(text, events))
        .as(what + "has not ended, or is of one day")
        .isGreaterThanOrEqualTo(times);
  }

  private static Map<String, Long> named(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  private static String text(NamedQuery query) {
    return query
        .text()
        .lines()
        .filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
  }
}
