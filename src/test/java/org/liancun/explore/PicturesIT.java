package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Organization;
import org.liancun.organization.Page;
import org.liancun.organization.Root;
import org.springframework.beans.factory.annotation.Autowired;

@LiancunTest
class PicturesIT {

  private static final String COUNTY = "990101000000";
  private static final String BRANCH = "990101101202-ZB";
  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.of(2026, 11, 22));

  @Autowired private Pictures pictures;
  @Autowired private Organization organization;
  @Autowired private GraphContent graph;

  @Test
  void aHubIsDrawnPageByPageAndKnowsItsTotal() {
    hub(1340);
    assertThat(township(PictureState.FIRST).items()).hasSize(200);
    var more = township(PictureState.FIRST.show("T", 400));
    assertThat(more.items()).hasSize(400);
    assertThat(more.total()).isEqualTo(1340);
  }

  @Test
  void levelsThatWouldCrowdThePictureStayClosed() {
    graph.ask(
        """
        CREATE (c:Unit:County {code: 'C', name: 'c'})
        WITH c UNWIND range(1, 20) AS t
        CREATE (c)<-[:PART_OF]-(town:Unit:Township {code: 'T' + t, name: 't'})
        WITH town UNWIND range(1, 60) AS v
        CREATE (town)<-[:LIES_IN]-(:Village {code: town.code + '-' + v, name: 'v'})""");
    var picture = draw(PictureState.FIRST);
    assertThat(picture.entries()).hasSize(21);
    assertThat(picture.total()).isEqualTo(1221);
    assertThat(draw(PictureState.FIRST.open(List.of("T3"))).entries()).hasSize(81);
  }

  @Test
  void anEndInAnotherCountyIsCountedAndOneBehindTheFirstPageIsDrawn() {
    hub(1340);
    graph.ask(
        """
        MATCH (a:Village {code: 'V10001'}), (b:Village {code: 'V11300'})
        CREATE (:Unit:County {code: 'D', name: 'd'})<-[:LIES_IN]-(c:Village {code: 'W', name: 'w'})
        CREATE (a)-[:GIVES]->(:Initiative {code: 'I', resource: 'r'})-[:REACHES]->(b)
        CREATE (a)-[:GIVES]->(:Initiative {code: 'J', resource: 'r'})-[:REACHES]->(c)""");
    var spread = Filter.NONE.toggle(new Spread("V10001", Family.SHARING));
    var picture = draw(PictureState.FIRST.with(View.FIRST.with(spread)));
    assertThat(picture.spread()).hasSize(2);
    assertThat(picture.spans()).extracting(Relationship.Span::to).containsExactly("V11300");
    assertThat(picture.missing()).isOne();
  }

  private Picture draw(PictureState state) {
    Root root = organization.roots(TODAY).getFirst();
    assertThat(root.code()).isIn(COUNTY, "C");
    return pictures.of(state, root, pictures.children(state.view(), root, TODAY), TODAY);
  }

  private Page<Entry> township(PictureState state) {
    return Objects.requireNonNull(draw(state).children().get("T"));
  }

  private void hub(int villages) {
    graph.ask(
        """
        CREATE (:Unit:County {code: 'C', name: 'c'})<-[:PART_OF]-(t:Unit:Township {code: 'T', name: 't'})
        WITH t UNWIND range(1, $villages) AS v
        CREATE (t)<-[:LIES_IN]-(:Village {code: 'V' + (10000 + v), name: 'v' + v})""",
        Map.of("villages", villages));
  }
}
