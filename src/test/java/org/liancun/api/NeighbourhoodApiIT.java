package org.liancun.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.api.Program.header;
import static org.liancun.api.Program.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.explore.Drawings;
import org.liancun.explore.PictureState;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithSample
class NeighbourhoodApiIT {

  private static final String COUNTY = "/api/v1/units/990101000000";
  private static final String TOWNSHIP = "/api/v1/units/990101101000";
  private static final String DAY = "asOf=2026-11-22";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private Drawings drawings;
  private final JsonMapper json = JsonMapper.shared();
  private Program program;

  @BeforeEach
  void login() {
    program = new Program(port, administrators);
  }

  @Test
  void aCountyThreeStepsDeepIsWhatTheCanvasDraws() throws IOException {
    var today = Viewpoint.of(LocalDate.of(2026, 11, 22));
    var picture = drawings.of(PictureState.FIRST, today).orElseThrow().picture();

    var around = get(COUNTY + "/neighbourhood?depth=3&" + DAY);

    // By itself a canvas goes down to the branches.
    var branches = Stream.of("county", "township", "general-branch", "branch").toList();
    assertThat(
            around
                .at("/nodes")
                .valueStream()
                .filter(n -> branches.contains(n.at("/level").asString())))
        .extracting(node -> node.at("/code").asString())
        .containsExactlyElementsOf(picture.entries().map(Entry::code).toList());
    assertThat(texts(around.at("/links"), "kind").stream().filter(k -> !k.equals("part-of")))
        .hasSameSizeAs(picture.spans());
    assertThat(around.at("/nodes/0/name").asString()).isEqualTo("青禾县");
    assertThat(around.at("/nodes/0/shown").asInt())
        .isEqualTo(around.at("/nodes/0/children").asInt());
  }

  @Test
  void aBranchHasItsPairingsWithWhatStandsBeyond() throws IOException {
    var around = get("/api/v1/units/990101101202/neighbourhood?kinds=double,strong-weak&" + DAY);

    assertThat(around.at("/code").asString()).isEqualTo("990101101202-ZB");
    assertThat(texts(around.at("/links"), "kind")).isNotEmpty().isSubsetOf("double", "strong-weak");
    var codes = texts(around.at("/nodes"), "code");
    assertThat(codes).hasSizeGreaterThan(1);
    assertThat(around.at("/links"))
        .allSatisfy(
            link ->
                assertThat(codes).contains(link.at("/from").asString(), link.at("/to").asString()));
  }

  @Test
  void aBranchHasWhoAnswersForItWhereTheHierarchyShowsThem() throws IOException {
    var around = get("/api/v1/units/990101101202/neighbourhood?kinds=responsible-for&" + DAY);

    assertThat(around.at("/nodes").valueStream().map(n -> n.at("/code").asString()))
        .containsExactlyInAnyOrder("990101101202-ZB", "990101000000-ZB10", "990101101000-ZB-008");
    assertThat(texts(around.at("/links"), "what")).containsExactly("包村", "包村");
    assertThat(texts(around.at("/links"), "to")).containsOnly("990101101202-ZB");
  }

  @Test
  void theLimitIsToldAtTheNodeThatItCutsAt() throws IOException {
    var around = get(TOWNSHIP + "/neighbourhood?limit=2&kinds=part-of&" + DAY);
    assertThat(around.at("/nodes")).hasSize(3);
    assertThat(around.at("/nodes/0/shown").asInt()).isEqualTo(2);
    assertThat(around.at("/nodes/0/children").asInt()).isEqualTo(3);
  }

  @Test
  void whatCannotBeAnsweredIsAProblem() throws IOException {
    assertProblem("/api/v1/units/4711/neighbourhood", 404, "4711");
    assertProblem("/api/v1/units/4711/neighbourhood.graphml", 404, "4711");
    assertProblem("/api/v1/units/990101101202/network.graphml", 404, "990101101202");
    assertProblem(TOWNSHIP + "/neighbourhood?depth=4", 400, "depth must be less than");
    assertProblem(TOWNSHIP + "/neighbourhood?kinds=cousins", 400, "cousins; there are part-of");
    assertProblem(TOWNSHIP + "/network.docx", 400, "docx; there are graphml, geojson, csv, xlsx");
  }

  @Test
  void filesHaveTheirTypesAndNames() throws IOException {
    var types =
        Map.of(
            "neighbourhood.graphml", "application/graphml+xml",
            "neighbourhood.geojson?depth=2&kinds=part-of", "application/geo+json",
            "neighbourhood.csv", "application/zip",
            "network.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    for (var file : types.entrySet()) {
      var response = program.ask(TOWNSHIP + "/" + file.getKey());
      assertThat(response.statusCode()).as(file.getKey()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).startsWith(file.getValue());
      assertThat(header(response, "Content-Disposition")).contains("liancun-990101101000.");
      assertThat(response.body()).hasSizeGreaterThan(500);
    }
  }

  @Test
  void theDocumentDescribesTheFiles() throws IOException {
    var document = get("/api/v1/openapi");
    var file = document.at("/paths/~1api~1v1~1units~1{code}~1network.{format}/get/responses");
    assertThat(file.propertyNames()).contains("200", "400", "401", "404", "503");
    assertThat(file.at("/200/content").propertyNames()).contains("application/graphml+xml");
    var around = document.at("/paths/~1api~1v1~1units~1{code}~1neighbourhood/get");
    assertThat(texts(around.at("/parameters"), "name"))
        .containsExactlyInAnyOrder("code", "depth", "kinds", "limit", "asOf");
    assertThat(around.at("/responses").propertyNames()).contains("200", "304");
  }

  private void assertProblem(String path, int status, String... words) throws IOException {
    var response = program.ask(path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    assertThat(text(response)).contains(words);
  }

  private JsonNode get(String path) throws IOException {
    var response = program.ask(path);
    assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
    return json.readTree(text(response));
  }

  private static List<String> texts(JsonNode list, String name) {
    return Stream.of(list)
        .flatMap(JsonNode::valueStream)
        .map(one -> one.path(name).asString())
        .toList();
  }
}
