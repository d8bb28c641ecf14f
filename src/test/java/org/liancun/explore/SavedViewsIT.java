package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

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

    assertThat(views.of("wang"))
        .containsExactlyInAnyOrder(view("wang", "弱村", WEAK, false), view("wang", "地图", MAP, true));
    assertThat(views.of("li"))
        .containsExactlyInAnyOrder(view("li", "弱村", MAP, false), view("wang", "地图", MAP, true));
    assertThat(views.of("zhao")).containsExactly(view("wang", "地图", MAP, true));
  }

  @Test
  void aNameIsOneViewOfItsOwner() {
    views.save(view("wang", "弱村", WEAK, false));
    assertThat(views.save(view("wang", "弱村 ", MAP, true))).isEqualTo(Keeping.TAKEN);
    assertThat(views.of("wang")).containsExactly(view("wang", "弱村", WEAK, false));

    assertThat(views.save(view("wang", " ", MAP, false))).isEqualTo(Keeping.NAMELESS);
    assertThat(views.save(view("wang", "长".repeat(61), MAP, false))).isEqualTo(Keeping.TOO_LONG);
    assertThat(views.of("wang")).hasSize(1);
  }

  @Test
  void ofTwoWhoWriteTheSameNameAtOnceOneKeepsIt() {
    var kept =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> views.save(view("wang", "弱村", "at=" + i, false)))
            .toList();
    assertThat(kept).containsOnlyOnce(Keeping.KEPT).contains(Keeping.TAKEN);
    assertThat(views.of("wang")).hasSize(1);
  }

  @Test
  void whatIsKeptIsReplacedRenamedAndForgottenByItsOwnerOnly() {
    views.save(view("wang", "弱村", WEAK, true));
    views.save(view("wang", "地图", MAP, false));

    assertThat(views.replace(view("li", "弱村", MAP, true))).isEqualTo(Keeping.GONE);
    assertThat(views.rename("li", "弱村", "别名")).isEqualTo(Keeping.GONE);
    views.forget("li", "弱村");
    assertThat(views.of("li")).containsExactly(view("wang", "弱村", WEAK, true));

    assertThat(views.rename("wang", "弱村", "地图")).isEqualTo(Keeping.TAKEN);
    assertThat(views.rename("wang", "弱村", "")).isEqualTo(Keeping.NAMELESS);
    assertThat(views.rename("wang", "弱村", "弱村")).isEqualTo(Keeping.KEPT);
    assertThat(views.rename("wang", "弱村", "全县弱村")).isEqualTo(Keeping.KEPT);
    assertThat(views.replace(view("wang", "全县弱村", MAP, false))).isEqualTo(Keeping.KEPT);
    assertThat(Stream.of("wang", "li").map(views::of).toList())
        .satisfies(
            all -> assertThat(all.getFirst()).contains(view("wang", "全县弱村", MAP, false)),
            all -> assertThat(all.getLast()).isEmpty());

    views.forget("wang", "全县弱村");
    assertThat(views.of("wang")).containsExactly(view("wang", "地图", MAP, false));
    assertThat(graph.count("MATCH (v:SavedView) RETURN count(v)")).isEqualTo(1);
  }

  private static SavedView view(String owner, String name, String address, boolean shared) {
    return new SavedView(owner, name, address, shared);
  }
}
