package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liancun.WithSample;
import org.liancun.graph.Viewpoint;
import org.springframework.beans.factory.annotation.Autowired;

/** Each question comes to what is known of the sample, in either language and as files too. */
@WithSample
class LibraryIT {

  private static final int ENOUGH = 10_000;

  @Autowired private Library library;

  static Stream<KnownAnswer> known() {
    return Library.ofFiles().stream().flatMap(question -> known(question.name()).stream());
  }

  private static List<KnownAnswer> known(String question) {
    try {
      return KnownAnswer.of(question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("known")
  void aQuestionComesToItsKnownAnswer(KnownAnswer known) {
    var question = library.find(known.question()).orElseThrow();
    var reply = library.ask(question, known.said(), known.viewpoint(), ENOUGH);
    assertThat(reply).isInstanceOf(Answer.class);
    assertThat(lines((Answer) reply)).containsExactlyElementsOf(known.lines());
  }

  @Test
  void whatIsNotSaidAndWhatCannotBeAreTold() {
    var lineage = library.find("lineage-of").orElseThrow();
    var from = Viewpoint.of(LocalDate.of(2026, 11, 22));
    assertThat(library.ask(lineage, Map.of(), from, ENOUGH))
        .isEqualTo(new Reply.Lacking(lineage.parameters().getFirst()));
    assertThat(library.ask(lineage, Map.of("person", "nobody"), from, ENOUGH))
        .isEqualTo(new Reply.Unfit(lineage.parameters().getFirst(), "nobody"));
  }

  private static List<String> lines(Answer answer) {
    var lines = new ArrayList<String>();
    lines.add(
        answer.question().columns().stream().map(Column::key).collect(Collectors.joining("\t")));
    answer
        .rows()
        .forEach(
            row -> lines.add(row.stream().map(LibraryIT::text).collect(Collectors.joining("\t"))));
    return lines;
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Thing thing -> thing.name() + " (" + thing.code() + ")";
      case Cell.Several several ->
          several.those().stream().map(LibraryIT::text).collect(Collectors.joining("、"));
      case Cell.Flag flag -> Boolean.toString(flag.value());
      case Cell other -> other.text();
    };
  }

  @Test
  void everyQuestionSpeaksBothLanguages() {
    assertThat(library.all())
        .isNotEmpty()
        .allSatisfy(
            question -> {
              for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(question.title().in(language)).isNotBlank();
                assertThat(question.about().in(language)).isNotBlank();
                assertThat(question.sayings())
                    .as(question.name())
                    .anyMatch(text -> Saying.of(question, text).isIn(language));
              }
            });
  }
}
