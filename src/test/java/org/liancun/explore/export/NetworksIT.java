package org.liancun.explore.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.WithSample;
import org.liancun.explore.Drawings;
import org.liancun.explore.Filter;
import org.liancun.explore.PictureState;
import org.liancun.explore.View;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out as a network is what the graph holds, or what the canvas shows. */
@WithSample
class NetworksIT {

  private static final String COUNTY = "990101000000";
  private static final String TOWNSHIP = "990101101000";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Viewpoint TODAY = Viewpoint.of(DAY);

  @Autowired private Networks networks;
  @Autowired private Drawings drawings;
  @Autowired private GraphContent graph;

  @Test
  void aCountyGoesOutWithAllThatLiesInItAndItsLinks() throws IOException {
    var county = all(COUNTY);

    for (var kind :
        Map.of(
                "township", "Township",
                "branch", "Branch",
                "group", "Group",
                "village", "Village",
                "villager-group", "VillagerGroup",
                "institution", "Institution")
            .entrySet()) {
      assertThat(county.nodesOf("level", kind.getKey()))
          .as(kind.getKey())
          .isEqualTo(standing(kind.getValue()));
    }
    assertThat(county.linksOf("kind", "mentors"))
        .isEqualTo(links("(:Person)-[r:MENTORS]->(:Person)"));
    assertThat(county.linksOf("kind", "serves")).isEqualTo(links("(:Unit)-[r:SERVES]->()"));
    assertThat(county.linksOf("kind", "neighbours"))
        .isEqualTo(links("(:Village)-[r:NEIGHBOURS]->(:Village)"));
    assertThat(county.linksOf("kind", "strong-weak")).isPositive();
    assertThat(county.linksOf("kind", "gives")).isPositive();
    assertThatAVillageIsDescribed(county);
    assertThatPeopleAreNamedOnly(county);
  }

  @Test
  void aTownshipIsAPartOfItAndAnEarlierDayAnotherState() throws IOException {
    var township = all(TOWNSHIP);
    assertThat(all(COUNTY).nodes.keySet()).containsAll(township.nodes.keySet());
    assertThat(township.nodesOf("level", "township")).isEqualTo(1);
    assertThat(township.read.containsVertex(COUNTY)).isFalse();
    var before = read(new Viewpoint(LocalDate.of(1900, 1, 1), COUNTY));
    assertThat(before.linksOf("kind", "mentors")).isZero();
  }

  @Test
  void whatTheCanvasShowsGoesOutAsItShowsIt() throws IOException {
    var drawing = drawings.of(PictureState.FIRST, TODAY).orElseThrow();
    var out = new ByteArrayOutputStream();

    networks.write(drawing, TODAY, Locale.CHINESE, NetworkFormat.GRAPHML, out);

    var read = Read.of(out.toByteArray());
    var picture = drawing.picture();
    assertThat(read.nodes.keySet())
        .isEqualTo(picture.entries().map(Entry::code).collect(Collectors.toSet()));
    assertThat(read.linksOf("kind", "part-of")).isEqualTo(read.nodes.size() - 1L);
    assertThat(read.links.values().stream().filter(link -> link.containsKey("ground")))
        .hasSameSizeAs(picture.spans());
    assertThat(read.linksOf("label", "以强带弱")).isPositive();
    assertThat(read.nodes.get("990101101202-ZB"))
        .containsEntry("rating", "STRONG")
        .containsKeys("longitude", "latitude", "population");
  }

  @Test
  void everyKindThatTheCanvasShowsGoesOutWithWhatIsKnownOfIt() throws IOException {
    var all = Filter.NONE.ofLinks(List.of("mentors", "gives", "responsible-for"));
    var state = PictureState.FIRST.with(View.FIRST.with(all)).open(List.of("990101103200-ZB"));
    var drawing = drawings.of(state, TODAY).orElseThrow();
    var out = new ByteArrayOutputStream();

    networks.write(drawing, TODAY, Locale.CHINESE, NetworkFormat.GRAPHML, out);

    var read = Read.of(out.toByteArray());
    assertThat(read.links).hasSize(read.nodes.size() - 1 + drawing.picture().spans().size());
    assertThat(read.linksOf("resource", "蔬菜种植技术和销售渠道")).isEqualTo(6);
    assertThat(read.linksOf("role", "联系乡镇")).isEqualTo(11);
    assertThat(read.linksOf("kind", "mentors")).isPositive();
    assertThat(read.links.values())
        .filteredOn(link -> "mentors".equals(link.get("kind")))
        .allSatisfy(link -> assertThat(link).containsKey("topic").doesNotContainKey("record"));
  }

  @Test
  void whatIsPickedOutGoesOutWithTheLinksAmongItAndNoOthers() throws IOException {
    var pairs = drawings.of(PictureState.FIRST, TODAY).orElseThrow().picture().spans();
    var pair = pairs.getFirst();
    var state = PictureState.FIRST.mark(List.of(pair.from(), pair.to(), COUNTY, TOWNSHIP));
    var drawing = drawings.of(state, TODAY).orElseThrow();
    var only = drawings.marked(drawing.state(), TODAY);
    var out = new ByteArrayOutputStream();

    networks.write(drawing, only, TODAY, Locale.CHINESE, NetworkFormat.GRAPHML, out);

    var read = Read.of(out.toByteArray());
    assertThat(read.nodes.keySet()).isEqualTo(state.marked());
    assertThat(read.linksOf("kind", "part-of")).isEqualTo(1);
    assertThat(read.links).hasSize(2);
  }

  private static void assertThatAVillageIsDescribed(Read county) {
    var village = county.nodes.get("990101101202");
    assertThat(village)
        .containsEntry("label", "河泉村")
        .containsEntry("level", "village")
        .containsEntry("rating", "STRONG")
        .containsEntry("synthetic", "true")
        .containsKeys(
            "population", "households", "per_capita_income", "collective_income", "industries");
    assertThat(county.read.containsEdge("990101101202", TOWNSHIP)).isTrue();
    assertThat(county.read.containsEdge("990101101202-ZB", "990101101202")).isTrue();
  }

  private static void assertThatPeopleAreNamedOnly(Read county) {
    assertThat(county.nodes.values())
        .filteredOn(node -> "member".equals(node.get("level")))
        .isNotEmpty()
        .allSatisfy(
            person -> assertThat(person).containsOnlyKeys("label", "code", "level", "synthetic"));
  }

  private long standing(String label) {
    return graph.count(
        "MATCH (n:%s) WHERE coalesce(n.since <= date('%s'), true) AND coalesce(n.until > date('%s'), true) AND n.voidedAt IS NULL RETURN count(n)"
            .formatted(label, DAY, DAY));
  }

  private long links(String pattern) {
    return graph.count(
        "MATCH %s WHERE coalesce(r.since <= date('%s'), true) AND coalesce(r.until > date('%s'), true) AND r.voidedAt IS NULL RETURN count(r)"
            .formatted(pattern, DAY, DAY));
  }

  private Read all(String code) throws IOException {
    return read(new Viewpoint(DAY, code));
  }

  private Read read(Viewpoint from) throws IOException {
    var out = new ByteArrayOutputStream();
    var nodes = networks.writeAll(from, Locale.ENGLISH, NetworkFormat.GRAPHML, out);
    var read = Read.of(out.toByteArray());
    assertThat(read.nodes).hasSize((int) nodes);
    return read;
  }

  /** A file as JGraphT understands it. */
  private record Read(
      DirectedPseudograph<String, DefaultEdge> read,
      Map<String, Map<String, String>> nodes,
      Map<DefaultEdge, Map<String, String>> links) {

    static Read of(byte[] file) {
      var read =
          new Read(new DirectedPseudograph<>(DefaultEdge.class), new HashMap<>(), new HashMap<>());
      var importer = new GraphMLImporter<String, DefaultEdge>();
      importer.setVertexFactory(id -> id);
      importer.addVertexAttributeConsumer(
          (of, value) -> put(read.nodes, of.getFirst(), of.getSecond(), value.getValue()));
      importer.addEdgeAttributeConsumer(
          (of, value) -> put(read.links, of.getFirst(), of.getSecond(), value.getValue()));
      importer.importGraph(read.read, new ByteArrayInputStream(file));
      read.nodes.values().forEach(node -> node.remove("ID"));
      return read;
    }

    private static <K> void put(Map<K, Map<String, String>> all, K of, String name, String value) {
      all.computeIfAbsent(of, any -> new HashMap<>()).put(name, value);
    }

    long nodesOf(String field, String value) {
      return nodes.values().stream().filter(node -> value.equals(node.get(field))).count();
    }

    long linksOf(String field, String value) {
      return links.values().stream().filter(link -> value.equals(link.get(field))).count();
    }
  }
}
