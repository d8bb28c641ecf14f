package org.liancun.query.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerPartTests {

  @Test
  void anAddressSaysInWhichWaysAnAnswerIsLookedAt() {
    assertThat(AnswerPart.of("map.table")).containsOnly(AnswerPart.TABLE, AnswerPart.MAP);
    assertThat(AnswerPart.of("globe.map")).containsOnly(AnswerPart.MAP);
    assertThat(AnswerPart.of("globe")).isEqualTo(AnswerPart.USUAL);
    assertThat(AnswerPart.of(null)).isEqualTo(AnswerPart.USUAL);
    assertThat(AnswerPart.word(Set.of(AnswerPart.MAP, AnswerPart.TABLE))).isEqualTo("table.map");
  }

  @Test
  void anAddressComesBackAsItIs() {
    var state =
        new QuestionsState(
            "flows",
            "1",
            LocalDate.of(2026, 1, 2),
            Map.of("by", "AREA"),
            Set.of(AnswerPart.MAP),
            4);
    assertThat(QuestionsState.of(state.parameters())).isEqualTo(state);
    assertThat(state.showing(AnswerPart.USUAL).address("sharing"))
        .startsWith("sharing?")
        .contains("ask=flows", "at=1", "asof=2026-01-02", "by=AREA", "page=5")
        .doesNotContain("show");
    assertThat(QuestionsState.of(Map.of("show", List.of("map"))).parts())
        .containsOnly(AnswerPart.MAP);
  }

  @Test
  void anotherQuestionBeginsWithTheFirstPage() {
    var third = QuestionsState.of(Map.of("ask", List.of("lineage-of"), "page", List.of("3")));
    assertThat(third.page()).isEqualTo(2);
    assertThat(third.turned(0).address("mentorship")).doesNotContain("page");
    assertThat(third.with("person", "P1").page()).isZero();
    assertThat(third.showing(Set.of(AnswerPart.NETWORK)).page()).isEqualTo(2);
    for (var word : List.of("0", "-1", "x", "99999999999")) {
      assertThat(QuestionsState.of(Map.of("page", List.of(word))).page()).isZero();
    }
  }
}
