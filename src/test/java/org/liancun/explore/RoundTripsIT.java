package org.liancun.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.graph.Asked;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;
import org.springframework.beans.factory.annotation.Autowired;

/** How often the database is asked for what people do in Explore. */
@WithSample
class RoundTripsIT {

  private static final String COUNTY = "990101000000";
  private static final String TOWNSHIP = "990101101000";
  private static final String BRANCH = "990101101202-ZB";
  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.of(2026, 11, 22));

  @Autowired private Graph graph;
  @Autowired private Organization organization;
  @Autowired private Drawings drawings;
  @Autowired private Pictures pictures;
  @Autowired private Inspections inspections;

  @Test
  void expandingAndPagingAskOnce() {
    var all = new Children.All(organization, TODAY);
    assertThat(asked(() -> all.below(BRANCH, 0, Pictures.PAGE)))
        .containsExactly("organization/children");
    assertThat(asked(() -> all.below(TOWNSHIP, 2, Pictures.PAGE)))
        .containsExactly("organization/children");
  }

  @Test
  void whatAFilterLeftIsExpandedWithoutAsking() {
    var view = View.FIRST.with(Filter.NONE.ofRatings(Set.of("WEAK")));
    var root = organization.roots(TODAY).getFirst();
    var kept = pictures.children(view, root, TODAY);
    assertThat(asked(() -> kept.below(TOWNSHIP, 0, Pictures.PAGE))).isEmpty();
  }

  @Test
  void aPictureAsksOnceALevelAndForRelationshipsAndItsSize() {
    assertThat(asked(() -> drawings.of(PictureState.FIRST, TODAY)))
        .containsExactly(
            "organization/roots",
            "organization/children",
            "organization/children",
            "organization/children",
            "explore/relationships",
            "explore/levels");
  }

  @Test
  void allKindsOfRelationshipsAreOneQuestion() {
    var all = Filter.NONE.ofLinks(RelationshipKind.keys());
    assertThat(asked(() -> drawings.of(PictureState.FIRST.with(View.FIRST.with(all)), TODAY)))
        .hasSize(6);
  }

  @Test
  void aSpreadAsksForItsRelationshipsAndTheWaysToTheirEnds() {
    var spread = Filter.NONE.toggle(new Spread("990101105211-ZB", Family.SHARING));
    assertThat(asked(() -> drawings.of(PictureState.FIRST.with(View.FIRST.with(spread)), TODAY)))
        .startsWith("organization/roots", "explore/relationships-of", "explore/ways")
        .hasSize(8);
  }

  @Test
  void aFilteredPictureAsksOnceForAllBelow() {
    var filtered = PictureState.FIRST.with(View.FIRST.with(Filter.NONE.ofRatings(Set.of("WEAK"))));
    assertThat(asked(() -> drawings.of(filtered, TODAY)))
        .containsExactly(
            "organization/roots", "explore/below", "explore/relationships", "explore/levels");
  }

  @Test
  void aNeighbourhoodAsksOnceALevel() {
    assertThat(asked(() -> pictures.around(COUNTY, new Reach(2, Pictures.PAGE, Set.of()), TODAY)))
        .startsWith(
            "organization/path",
            "organization/entries",
            "organization/children",
            "organization/children",
            "explore/relationships-of")
        .hasSizeBetween(5, 6);
  }

  @Test
  void searchingPathAndInspectionAskForEachPartOnce() {
    assertThat(asked(() -> organization.search("hqc", null, 0, 20, TODAY))).hasSize(1);
    assertThat(asked(() -> organization.path(BRANCH, TODAY))).hasSize(1);
    assertThat(asked(() -> inspections.of(BRANCH, TODAY)))
        .containsExactly("organization/entry", "organization/path", "explore/facts");
  }

  private List<String> asked(Supplier<?> work) {
    var asked = new ArrayList<Asked>();
    assertThat(graph.<Object>overheard(asked::add, work::get)).isNotNull();
    return asked.stream().map(one -> one.query().name()).toList();
  }
}
