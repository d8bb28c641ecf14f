package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class SavedViewsIT {

  private static final String WEAK = "at=1&rating=weak";
  private static final String MAP = "at=1&panes=map";

  @Autowired private SavedViews views;
  @Autowired private GraphContent graph;

  @Test
  void everyoneKeepsTheirOwnAndSeesOfOthersWhatIsForAll() {
    assertThat(views.save(view("wang", "弱村", WEAK, false))).isEqualTo(Keeping.KEPT);
    assertThat(views.save(view("wang", "地图", MAP, true))).isEqualTo(Keeping.KEPT);
    assertThat(views.save(view("li", " 弱村 ", MAP, false))).isEqualTo(Keeping.KEPT);

    assertThat(kept("wang"))
        .containsExactlyInAnyOrder(view("wang", "弱村", WEAK, false), view("wang", "地图", MAP, true));
    assertThat(kept("li"))
        .containsExactlyInAnyOrder(view("li", "弱村", MAP, false), view("wang", "地图", MAP, true));
    assertThat(kept("zhao")).containsExactly(view("wang", "地图", MAP, true));
  }

  @Test
  void aNameIsOneViewOfItsOwner() {
    views.save(view("wang", "弱村", WEAK, false));
    assertThat(views.save(view("wang", "弱村 ", MAP, true))).isEqualTo(Keeping.TAKEN);
    assertThat(kept("wang")).containsExactly(view("wang", "弱村", WEAK, false));

    assertThat(views.save(view("wang", " ", MAP, false))).isEqualTo(Keeping.NAMELESS);
    assertThat(views.save(view("wang", "长".repeat(61), MAP, false))).isEqualTo(Keeping.TOO_LONG);
    assertThat(kept("wang")).hasSize(1);
  }

  @Test
  void ofTwoWhoWriteTheSameNameAtOnceOneKeepsIt() {
    var kept =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> views.save(view("wang", "弱村", "at=" + i, false)))
            .toList();
    assertThat(kept).containsOnlyOnce(Keeping.KEPT).contains(Keeping.TAKEN);
    assertThat(kept("wang")).hasSize(1);
  }

  @Test
  void whatIsKeptIsReplacedRenamedAndForgottenByItsOwnerOnly() {
    views.save(view("wang", "弱村", WEAK, true));
    views.save(view("wang", "地图", MAP, false));

    assertThat(views.replace(view("li", "弱村", MAP, true))).isEqualTo(Keeping.GONE);
    assertThat(views.rename(view("li", "弱村", "", false), "别名")).isEqualTo(Keeping.GONE);
    views.forget(view("li", "弱村", "", false));
    assertThat(kept("li")).containsExactly(view("wang", "弱村", WEAK, true));

    assertThat(views.rename(view("wang", "弱村", "", false), "地图")).isEqualTo(Keeping.TAKEN);
    assertThat(views.rename(view("wang", "弱村", "", false), "")).isEqualTo(Keeping.NAMELESS);
    assertThat(views.rename(view("wang", "弱村", "", false), "弱村")).isEqualTo(Keeping.KEPT);
    assertThat(views.rename(view("wang", "弱村", "", false), "全县弱村")).isEqualTo(Keeping.KEPT);
    assertThat(views.replace(view("wang", "全县弱村", MAP, false))).isEqualTo(Keeping.KEPT);
    assertThat(Stream.of("wang", "li").map(this::kept).toList())
        .satisfies(
            all -> assertThat(all.getFirst()).contains(view("wang", "全县弱村", MAP, false)),
            all -> assertThat(all.getLast()).isEmpty());

    views.forget(view("wang", "全县弱村", "", false));
    assertThat(kept("wang")).containsExactly(view("wang", "地图", MAP, false));
    assertThat(graph.count("MATCH (v:SavedView) RETURN count(v)")).isEqualTo(1);
  }

  @Test
  void eachScreenHasItsOwn() {
    views.save(view("wang", "甲", WEAK, true));
    assertThat(views.save(new SavedView("wang", "plan", "甲", "at=1", true)))
        .isEqualTo(Keeping.KEPT);
    assertThat(kept("li")).containsExactly(view("wang", "甲", WEAK, true));
    assertThat(views.of("li", "plan")).hasSize(1);
  }

  private List<SavedView> kept(String owner) {
    return views.of(owner, "explore");
  }

  private static SavedView view(String owner, String name, String address, boolean shared) {
    return new SavedView(owner, "explore", name, address, shared);
  }
}
