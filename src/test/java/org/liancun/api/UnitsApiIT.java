package org.liancun.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithSample
class UnitsApiIT {

  private static final String TOWNSHIP = "990101101000";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;

  private final JsonMapper json = JsonMapper.shared();
  private String credentials = "";

  @BeforeEach
  void anAdministratorAndTheSample() {
    administrators.ensureFirst();
    var password = administrators.resetPassword("admin").password();
    credentials =
        Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void oneUnit() throws Exception {
    var unit = get("/api/v1/units/" + TOWNSHIP);
    assertThat(unit.at("/name").asString()).isEqualTo("柳泉镇");
    assertThat(unit.at("/level").asString()).isEqualTo("township");
    assertThat(unit.at("/parent").asString()).isEqualTo("990101000000");
  }

  @Test
  void childrenComeInPagesWithTheTotal() throws Exception {
    var page = get("/api/v1/units/" + TOWNSHIP + "/children?page=1&size=2");
    assertThat(page.at("/total").asInt()).isEqualTo(3);
    assertThat(page.at("/items")).hasSize(1);
    assertThat(page.at("/items/0/level").asString()).isEqualTo("general-branch");
  }

  @Test
  void thePathLeadsDownFromTheTop() throws Exception {
    var path = get("/api/v1/units/990101101202/path");
    assertThat(path).hasSize(4);
    assertThat(path.at("/0/name").asString()).isEqualTo("青禾县");
    assertThat(path.at("/3/code").asString()).isEqualTo("990101101202-ZB");
  }

  @Test
  void searchFindsByInitialsAndSaysWhere() throws Exception {
    var page = get("/api/v1/search?q=hqc&level=village");
    assertThat(page.at("/total").asInt()).isEqualTo(2);
    assertThat(page.at("/items/0/name").asString()).isEqualTo("河泉村");
    assertThat(page.at("/items/0/way/1").asString()).isEqualTo("柳泉镇");
  }

  @Test
  void anUnknownCodeIsAProblem() throws Exception {
    var response = ask("/api/v1/units/4711", true);
    assertThat(response.statusCode()).isEqualTo(404);
    assertProblem(response, 404);
    assertThat(response.body()).contains("4711");
  }

  @Test
  void wrongParametersAreProblems() throws Exception {
    for (var path :
        new String[] {
          "/api/v1/units/" + TOWNSHIP + "/children?size=0",
          "/api/v1/units/" + TOWNSHIP + "/children?size=201",
          "/api/v1/units/" + TOWNSHIP + "?asOf=yesterday",
          "/api/v1/search?q=a&level=hamlet",
          "/api/v1/search"
        }) {
      assertProblem(ask(path, true), 400);
    }
  }

  @Test
  void aParameterOutOfBoundsIsNamedWithItsLimit() throws Exception {
    var large = ask("/api/v1/units/" + TOWNSHIP + "/children?size=100000", true);
    assertThat(large.body()).contains("size must be less than or equal to 200, but is 100000.");
    var negative = ask("/api/v1/search?q=a&page=-1", true);
    assertThat(negative.body()).contains("page must be greater than or equal to 0, but is -1.");
  }

  @Test
  void anUnknownAddressIsAProblemAndNoPage() throws Exception {
    for (var path : new String[] {"/api/v1/nothing", "/api/v1/units", "/api/v2/search"}) {
      var response = ask(path, true);
      assertProblem(response, 404);
      assertThat(response.body()).contains(path);
    }
  }

  @Test
  void aWrongMethodIsAProblem() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/search?q=a"))
            .header("Authorization", "Basic " + credentials)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (var client = HttpClient.newHttpClient()) {
      assertProblem(client.send(request, HttpResponse.BodyHandlers.ofString()), 405);
    }
  }

  @Test
  void whoDoesNotLogInIsRefusedWithoutARedirect() throws Exception {
    assertProblem(ask("/api/v1/units/" + TOWNSHIP, false), 401);
  }

  @Test
  void theDocumentDescribesEveryOperation() throws Exception {
    var document = get("/api/v1/openapi");
    assertThat(document.at("/paths").propertyNames())
        .contains(
            "/api/v1/units/{code}",
            "/api/v1/units/{code}/children",
            "/api/v1/units/{code}/path",
            "/api/v1/search");
    var responses = document.at("/paths/~1api~1v1~1units~1{code}/get/responses");
    assertThat(responses.propertyNames()).contains("200", "400", "401", "404", "503");
    assertThat(responses.at("/200/content").propertyNames()).containsExactly("application/json");
    assertThat(responses.at("/404/content").propertyNames())
        .containsExactly("application/problem+json");
  }

  private void assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json.readTree(response.body()).at("/status").asInt()).isEqualTo(status);
  }

  private JsonNode get(String path) throws Exception {
    var response = ask(path, true);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json.readTree(response.body());
  }

  private HttpResponse<String> ask(String path, boolean loggedIn) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (loggedIn) {
      request.header("Authorization", "Basic " + credentials);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
