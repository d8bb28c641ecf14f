package org.liancun.explore.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.json.JsonMapper;

/** Files are read back by others' libraries, and say what was written. */
class NetworkFormatTests {

  private static final Node TOWN =
      new Node("T 1/甲", Map.of(NodeField.LABEL, "柳泉镇 <\"&\u0007>", NodeField.LEVEL, "township"));
  private static final Node RIVER =
      new Node(
          "v1",
          Map.of(
              NodeField.LABEL,
              "河泉村",
              NodeField.CODE,
              "v1",
              NodeField.LEVEL,
              "village",
              NodeField.POPULATION,
              1204L,
              NodeField.ARABLE_MU,
              812.5,
              NodeField.SYNTHETIC,
              true,
              NodeField.LONGITUDE,
              115.5,
              NodeField.LATITUDE,
              36.25));
  private static final Node HILL =
      new Node(
          "v2",
          Map.of(
              NodeField.LABEL, "=山",
              NodeField.LONGITUDE, 115.75,
              NodeField.LATITUDE, 36.5));
  private static final Link UP =
      new Link("v1", "T 1/甲", true, Map.of(LinkField.KIND, "lies-in", LinkField.LABEL, "位于"));
  private static final Link BESIDE =
      new Link("v1", "v2", false, Map.of(LinkField.KIND, "neighbours", LinkField.METRES, 3100L));
  private static final Link OUTWARD = new Link("v1", "gone", true, Map.of());

  @Test
  void graphMlGivesBackNodesLinksAndTypedFields() throws IOException {
    var nodes = new HashMap<String, Map<String, Attribute>>();
    var links = new HashMap<DefaultEdge, Map<String, Attribute>>();
    var read = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
    var importer = new GraphMLImporter<String, DefaultEdge>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (of, value) ->
            nodes
                .computeIfAbsent(of.getFirst(), any -> new HashMap<>())
                .put(of.getSecond(), value));
    importer.addEdgeAttributeConsumer(
        (of, value) ->
            links
                .computeIfAbsent(of.getFirst(), any -> new HashMap<>())
                .put(of.getSecond(), value));

    importer.importGraph(read, new ByteArrayInputStream(written(NetworkFormat.GRAPHML)));

    assertThat(read.vertexSet()).containsExactlyInAnyOrder(id("T 1/甲"), "v1", "v2");
    assertThat(texts(nodes.get("v1")))
        .containsAllEntriesOf(
            Map.of(
                "label", "河泉村",
                "level", "village",
                "population", "1204",
                "arable_mu", "812.5",
                "synthetic", "true"));
    assertThat(nodes.get("v1").get("population").getType().toString()).isEqualTo("long");
    assertThat(nodes.get("v1").get("longitude").getType().toString()).isEqualTo("double");
    assertThat(texts(nodes.get(id("T 1/甲")))).containsEntry("label", "柳泉镇 <\"&\uFFFD>");
    assertThat(read.edgeSet()).hasSize(2);
    var up = read.getEdge("v1", id("T 1/甲"));
    assertThat(texts(links.get(up))).containsEntry("kind", "lies-in").containsEntry("label", "位于");
    assertThat(texts(links.get(read.getEdge("v1", "v2")))).containsEntry("metres", "3100");
  }

  @Test
  void graphMlTellsWhichLinksHaveNoDirection() throws IOException {
    assertThat(new String(written(NetworkFormat.GRAPHML), UTF_8))
        .contains("<edge id=\"e2\" source=\"v1\" target=\"v2\" directed=\"false\">")
        .contains("edgedefault=\"directed\"")
        .contains("<key id=\"n_label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>");
  }

  @Test
  void itIsToldHowManyNodesAreInTheFile() throws IOException {
    for (var format : NetworkFormat.values()) {
      var network = new Network(Stream.of(TOWN, RIVER, HILL), Stream.of());
      assertThat(format.write(network, new Counted()))
          .as(format.key())
          .isEqualTo(format == NetworkFormat.GEOJSON ? 2 : 3);
    }
  }

  @Test
  void codesThatAreNoIdsStayApart() {
    assertThat(id("a/b")).isEqualTo("a_x002F_b").isNotEqualTo(id("a_x002F_b"));
    assertThat(Stream.of("a b", "a/b", "a_b", "a_x002F_b").map(GraphMl::id).distinct()).hasSize(4);
  }

  @Test
  void geoJsonHasPointsAndLinesOfWhatHasPositions() throws IOException, ParseException {
    var text = new String(written(NetworkFormat.GEOJSON), UTF_8);

    var shapes = new GeoJsonReader().read(text);
    assertThat(shapes.getNumGeometries()).isEqualTo(3);
    assertThat(shapes.getGeometryN(0).getCoordinate()).isEqualTo(new Coordinate(115.5, 36.25));
    assertThat(shapes.getGeometryN(2).getGeometryType()).isEqualTo("LineString");
    assertThat(shapes.getGeometryN(2).getCoordinates())
        .containsExactly(new Coordinate(115.5, 36.25), new Coordinate(115.75, 36.5));
    var json = JsonMapper.shared().readTree(text);
    assertThat(json.at("/features/0/properties/label").asString()).isEqualTo("河泉村");
    assertThat(json.at("/features/0/properties/population").asInt()).isEqualTo(1204);
    assertThat(json.at("/features/2/properties/kind").asString()).isEqualTo("neighbours");
    assertThat(json.at("/nodesWithoutPosition").asInt()).isEqualTo(1);
    assertThat(json.at("/linksWithoutPosition").asInt()).isEqualTo(1);
  }

  @Test
  void tablesHaveTheColumnsThatAreLookedFor() throws IOException {
    var tables = unpacked(written(NetworkFormat.CSV));
    assertThat(tables.keySet()).containsExactlyInAnyOrder("nodes.csv", "links.csv");
    var nodes = tables.get("nodes.csv");
    assertThat(nodes).hasSize(3);
    assertThat(nodes.get(1).get("Id")).isEqualTo("v1");
    assertThat(nodes.get(1).get("Label")).isEqualTo("河泉村");
    assertThat(nodes.get(1).get("arable_mu")).isEqualTo("812.5");
    assertThat(nodes.get(2).get("Label")).as("no formula").isEqualTo("'=山");
    var links = tables.get("links.csv");
    assertThat(links).hasSize(2);
    assertThat(links.get(0).get("Target")).isEqualTo("T 1/甲");
    assertThat(links.get(0).get("Type")).isEqualTo("Directed");
    assertThat(links.get(1).get("Type")).isEqualTo("Undirected");
  }

  @Test
  void aLargeNetworkIsNeverInMemory() throws IOException {
    for (var format : NetworkFormat.values()) {
      var counted = new Counted();
      var most = new long[1];
      var nodes =
          IntStream.range(0, 20_000)
              .mapToObj(i -> placed("n" + i))
              .peek(node -> most[0] = Math.max(most[0], ahead(node, counted)));
      format.write(new Network(nodes, Stream.of()), counted);
      // What waits in front of the stream is a buffer, whatever the length of the network.
      assertThat(most[0]).as(format.key()).isLessThan(12_000);
    }
  }

  private static Node placed(String code) {
    return new Node(code, Map.of(NodeField.LONGITUDE, 115.5, NodeField.LATITUDE, 36.25));
  }

  /** How many nodes were read of which no byte has been written. */
  private static long ahead(Node node, Counted counted) {
    return counted.bytes == 0 ? Long.parseLong(node.code().substring(1)) : 0;
  }

  private static final class Counted extends OutputStream {

    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }

  private static byte[] written(NetworkFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    format.write(new Network(Stream.of(TOWN, RIVER, HILL), Stream.of(UP, OUTWARD, BESIDE)), out);
    return out.toByteArray();
  }

  private static String id(String code) {
    return GraphMl.id(code);
  }

  private static Map<String, String> texts(Map<String, Attribute> attributes) {
    var texts = new HashMap<String, String>();
    attributes.forEach((name, value) -> texts.put(name, value.getValue()));
    return texts;
  }

  private static Map<String, List<CSVRecord>> unpacked(byte[] bytes) throws IOException {
    var tables = new HashMap<String, List<CSVRecord>>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var text = new String(zip.readAllBytes(), UTF_8).substring(1);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        tables.put(
            entry.getName(), new ArrayList<>(format.parse(new StringReader(text)).getRecords()));
      }
    }
    return tables;
  }
}
