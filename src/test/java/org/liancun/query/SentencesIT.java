package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.WithSample;
import org.liancun.graph.Viewpoint;
import org.springframework.beans.factory.annotation.Autowired;

/** Sentences as people type them; what cannot be understood is said, with what could. */
@WithSample
class SentencesIT {

  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.of(2026, 11, 22));

  @Autowired private Sentences sentences;
  @Autowired private Library library;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          石桥镇没有结对的弱村 | weak-villages-without-pairing | 990101102000 |
          石桥镇 没有结对的弱村？ | weak-villages-without-pairing | 990101102000 |
          sqz没有结对的弱村 | weak-villages-without-pairing | 990101102000 |
          weak villages without a pairing in shiqiaozhen | weak-villages-without-pairing | 990101102000 |
          苏福泉三代以内的传帮带 | lineage-of | | generations=3
          """)
  void aSentenceIsTakenForItsQuestion(String sentence, String question, String scope, String said) {
    assertThat(sentences.understand(sentence, TODAY, Locale.CHINESE))
        .isInstanceOfSatisfying(
            Understanding.Understood.class,
            understood -> {
              assertThat(understood.question().name()).isEqualTo(question);
              assertThat(understood.scope()).isEqualTo(scope);
              assertThat(understood.names()).isNotEmpty();
              if (said != null) {
                assertThat(understood.typed().toString()).contains(said);
              }
            });
  }

  @Test
  void whatIsAboutNothingThatThereIsIsSaid() {
    assertThat(sentences.understand("火星镇没有结对的弱村", TODAY, Locale.CHINESE))
        .isInstanceOfSatisfying(
            Understanding.Nobody.class,
            nobody -> {
              assertThat(nobody.name()).isEqualTo("火星镇");
              assertThat(nobody.question().name()).isEqualTo("weak-villages-without-pairing");
            });
  }

  @Test
  void whatIsNotUnderstoodIsSaidWithSentencesThatAre() {
    for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      assertThat(sentences.understand("weather 天气怎么样", TODAY, language))
          .isInstanceOfSatisfying(
              Understanding.Unclear.class,
              unclear ->
                  assertThat(unclear.examples())
                      .hasSize(4)
                      .filteredOn(example -> !example.contains("["))
                      .isNotEmpty()
                      .allSatisfy(
                          example ->
                              assertThat(sentences.understand(example, TODAY, language))
                                  .as(example)
                                  .isInstanceOf(Understanding.Understood.class)));
    }
  }

  /** Each sentence of a question without slots is that question's, not another's. */
  @Test
  void noSentenceIsMistakenForAnotherQuestions() {
    for (var question : library.all()) {
      for (var saying : question.sayings()) {
        if (!saying.contains("{")) {
          assertThat(sentences.understand(saying, TODAY, Locale.CHINESE))
              .as(saying)
              .isEqualTo(new Understanding.Understood(question, null, Map.of(), List.of()));
        }
      }
    }
  }
}
