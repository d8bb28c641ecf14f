package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
          weak villages in the shiqiaozhen without pairing | weak-villages-without-pairing | 990101102000 |
          柳泉镇哪些村在整顿 | open-cases | 990101101000 |
          柳泉镇超过13人的党小组 | groups-out-of-bounds | 990101101000 | most=13
          石桥镇有哪些变化 | what-changed | 990101102000 |
          石桥镇离得太远的结对 | pairs-far-apart | 990101102000 |
          谁教过苏福泉 | lineage-of | |
          赵贵朋和蒋同顺是什么关系 | teaching-path | |
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

  /** What follows no pattern is taken for what it is most like. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          换届前哪些村书记年龄偏大又无后备？ | ageing-secretaries
          哪些村可一肩挑 | heads-in-one
          这对联建双方村是否都同意？ | pairings-and-opinions
          哪些帮扶只有协议没有实事？ | pairings-on-paper
          领导调离后哪些村无人接续？ | lost-contact
          哪些岗位无人认领 | duty-posts
          谁一人多岗？ | many-posts
          流动党员多的支部哪些难以开会？ | mobile-members
          销号满一年后哪些村又变差？ | relapses
          三年未发展党员的村有哪些？ | no-new-member
          撤并村后原村党员落到哪里？ | merged-villages
          苏福泉退休了谁来接班 | who-could-carry-on
          小窑营村的蔬菜技术给了哪些村 | flows
          小窑营村给了别的村什么 | flows
          东槐台村得到过什么帮扶 | flows
          what did xiaoyaoyingcun give to others | flows
          苏福泉一退，哪些徒弟就断了 | if-retires
          魏雪荣和蒋同顺之间是怎么传下来的 | teaching-path
          柳泉镇哪些党小组人太多 | groups-out-of-bounds
          青岗乡哪些村三年没发展党员 | no-new-member
          范树祥包了几个村 | responsibilities-of
          谁在包黑营村 | who-answers-for-whom
          黑营村现在谁包 | who-answers-for-whom
          河泉村和谁结了对子 | pairings-of
          哪些结对光签了协议没干事 | pairings-on-paper
          澄湾镇缺什么邻镇有什么 | lacks-and-neighbours
          有几个软弱涣散村还没销号 | open-cases
          去年销号的村有没有反弹 | relapses
          sfq 师傅是谁 | lineage-of
          少于300人的村有哪些 | small-villages
          一肩挑的村 | heads-in-one
          哪些村两委职数太多 | small-villages-full-committees
          外梅台村缺什么 | lacks-and-neighbours
          书记年纪大又没有后备的村 | ageing-secretaries
          who teaches su fuquan | lineage-of
          learners of 苏福泉 | lineage-of
          who is responsible for heiyingcun | who-answers-for-whom
          open cases in qinggang | open-cases
          which pairings are only on paper | pairings-on-paper
          who has too many villages | burden
          what does waimeitai lack | lacks-and-neighbours
          groups with more than 13 members | groups-out-of-bounds
          who could replace 苏福泉 | who-could-carry-on
          """)
  void whatClerksSayIsTakenForWhatTheyMean(String sentence, String question) {
    assertThat(sentences.understand(sentence, TODAY, Locale.CHINESE))
        .isInstanceOfSatisfying(
            Understanding.Understood.class,
            understood -> assertThat(understood.question().name()).isEqualTo(question));
  }

  @Test
  void onlyLearnersAreAskedForWhereOnlyTheyAreNamed() {
    for (var sentence : new String[] {"苏福泉的徒弟", "sufuquan的徒弟", "learners of sufuquan"}) {
      assertThat(sentences.understand(sentence, TODAY, Locale.CHINESE))
          .isInstanceOfSatisfying(
              Understanding.Understood.class,
              understood -> assertThat(understood.typed()).containsEntry("role", "LEARNER"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"今天天气怎么样", "哪个村的饭好吃", "苏福泉的电话号码", "how is the weather", "给我讲个笑话", "县里有多少人"})
  void whatNoQuestionIsAboutIsNotGuessedAt(String sentence) {
    assertThat(sentences.understand(sentence, TODAY, Locale.CHINESE))
        .isNotInstanceOf(Understanding.Understood.class);
  }

  /** What is near says the same people and places. */
  @Test
  void examplesSpeakOfWhatWasNamed() {
    assertThat(sentences.examples("苏福泉带得好不好", TODAY, Locale.CHINESE))
        .isNotEmpty()
        .allMatch(example -> example.contains("苏福泉"));
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
              .isEqualTo(new Understanding.Understood(question, null, Map.of(), List.of(), false));
        }
      }
    }
  }
}
