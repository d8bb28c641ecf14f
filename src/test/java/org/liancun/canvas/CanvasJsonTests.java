package org.liancun.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanvasJsonTests {

  @Test
  void aNodeIsARowInTheOrderTheBrowserReadsIt() {
    var rated = new CanvasNode("2", "1", "河泉村", "branch", 4, "weak", 502, "苹果");
    assertThat(CanvasJson.nodes(List.of(rated)).toString())
        .isEqualTo("[[\"2\",\"1\",\"河泉村\",\"branch\",4,\"weak\",502,\"苹果\"]]");
    var unpeopled = new CanvasNode("2", "1", "河泉村", "branch", 4, "weak", null, "苹果");
    assertThat(CanvasJson.nodes(List.of(unpeopled)).toString()).endsWith("null,\"苹果\"]]");
  }

  @Test
  void whatIsNotKnownOfANodeIsLeftOut() {
    var root = new CanvasNode("1", null, "青禾县", "county", 6, null, null, null);
    assertThat(CanvasJson.nodes(List.of(root)).toString())
        .isEqualTo("[[\"1\",null,\"青禾县\",\"county\",6,null]]");
  }

  @Test
  void aLinkIsARowInTheOrderTheBrowserReadsIt() {
    var mentorships = new CanvasLink(List.of("1", "2"), List.of("3"), "mentors", 4, true);
    assertThat(CanvasJson.links(List.of(mentorships)).toString())
        .isEqualTo("[[[\"1\",\"2\"],[\"3\"],\"mentors\",4,1]]");
  }

  @Test
  void textsKeepTheNamesThatTheBrowserAsksFor() {
    var texts =
        new CanvasTexts(
            Map.of("county", "县"),
            Map.of(),
            Map.of(),
            "",
            "",
            "",
            "",
            "",
            "{shown}",
            "",
            "",
            "",
            "",
            "",
            Map.of("fit", "显示全部"),
            Map.of(),
            "",
            "",
            "",
            "");
    var json = CanvasJson.texts(texts);
    assertThat(json.get("levels").get("county").asString()).isEqualTo("县");
    assertThat(json.get("help").get("fit").asString()).isEqualTo("显示全部");
    assertThat(json.get("shown").asString()).isEqualTo("{shown}");
  }
}
