package org.liancun.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.api.Program.header;
import static org.liancun.api.Program.text;
import static org.liancun.api.Program.unpacked;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.graph.Asked;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Provenance;
import org.liancun.organization.Recorder;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is asked again is answered shortly, and what is long goes packed. */
@WithSample
class AnswersIT {

  private static final String TOWNSHIP = "990101101000";
  private static final String ONE = "/api/v1/units/" + TOWNSHIP;

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private Graph graph;
  @Autowired private Recorder recorder;
  @Autowired private Answers answers;
  private Program program;

  @BeforeEach
  void login() {
    program = new Program(port, administrators);
  }

  @Test
  void whatIsAskedAgainIsAnsweredShortlyAtEveryAddress() throws IOException {
    for (var path :
        List.of(
            ONE,
            ONE + "/children",
            ONE + "/path",
            ONE + "/neighbourhood",
            ONE + "/neighbourhood.geojson",
            ONE + "/network.xlsx",
            "/api/v1/search?q=hqc")) {
      var first = program.ask(path);
      var mark = header(first, "ETag");
      assertThat(first.statusCode()).as(path).isEqualTo(200);
      assertThat(mark).as(path).startsWith("W/\"");
      assertThat(header(first, "Cache-Control")).contains("no-cache", "private");

      var again = program.ask(path, "If-None-Match", "\"other\", " + mark);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(mark);
    }
  }

  @Test
  void aChangeOfTheStructureAnotherDayOrLanguageIsAnotherAnswer() throws IOException {
    var mark = header(program.ask(ONE), "ETag");
    assertThat(header(program.ask(ONE, "Accept-Language", "zh-CN"), "ETag")).isNotEqualTo(mark);
    assertThat(header(program.ask(ONE + "?asOf=2020-01-01"), "ETag")).isNotEqualTo(mark);
    assertThat(mark(Viewpoint.of(LocalDate.of(2026, 11, 22))))
        .isNotEqualTo(mark(Viewpoint.of(LocalDate.of(2026, 11, 23))))
        .isNotEqualTo(mark(new Viewpoint(LocalDate.of(2026, 11, 22), TOWNSHIP)))
        .isEqualTo(mark(Viewpoint.of(LocalDate.of(2026, 11, 22))));

    change();

    var after = program.ask(ONE, "If-None-Match", mark);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(text(after)).contains("柳泉镇");
  }

  @Test
  void nothingButTheLastChangeIsReadForWhatIsKnown() {
    var today = Viewpoint.of(LocalDate.of(2026, 11, 22));
    var request = new MockHttpServletRequest("GET", ONE);
    var mark = answers.of(request, today, () -> "").getHeaders().getETag();
    var asked = new ArrayList<Asked>();

    request.addHeader("If-None-Match", mark);
    var known =
        graph.overheard(
            asked::add,
            () ->
                answers.of(
                    request,
                    today,
                    () -> {
                      throw new AssertionError("nobody needs it");
                    }));

    assertThat(known.getStatusCode().value()).isEqualTo(304);
    assertThat(asked)
        .singleElement()
        .satisfies(one -> assertThat(one.query().name()).isEqualTo("organization/turn"));
  }

  @Test
  void problemsHaveNoMarkAndSpeakTheLanguageThatIsAskedFor() throws IOException {
    var unknown = program.ask("/api/v1/units/4711", "Accept-Language", "zh-CN,zh;q=0.9");
    assertThat(unknown.headers().firstValue("ETag")).isEmpty();
    assertThat(text(unknown)).contains("没有代码为 4711 的");
    assertThat(text(program.ask(ONE + "/children?size=0", "Accept-Language", "zh")))
        .contains("size", "1", "现为 0");
    assertThat(text(program.ask("/api/v1/search", "Accept-Language", "fr")))
        .contains("The parameter q is missing.");
  }

  @Test
  void answersGoPackedOnce() throws IOException {
    var plain = program.ask(ONE + "/neighbourhood?depth=3");
    var packed = program.ask(ONE + "/neighbourhood?depth=3", "Accept-Encoding", "gzip");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(unpacked(packed)).isEqualTo(plain.body());
    assertThat(packed.body().length).isLessThan(plain.body().length / 5);
    assertThat(header(packed, "Vary")).contains("accept-encoding");
    // A zip has been packed before.
    assertThat(
            header(
                program.ask(ONE + "/network.csv", "Accept-Encoding", "gzip"), "Content-Encoding"))
        .isEmpty();
    assertThatStaticFilesGoPackedOnce();
  }

  private void assertThatStaticFilesGoPackedOnce() throws IOException {
    var page = text(program.ask("/login"));
    var script = page.replaceAll("(?s).*?src=\"\\./(VAADIN/build/[^\"]+\\.js)\".*", "$1");
    var plain = program.ask("/" + script);
    var packed = program.ask("/" + script, "Accept-Encoding", "gzip");
    assertThat(plain.statusCode()).as(script).isEqualTo(200);
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(unpacked(packed)).isEqualTo(plain.body());
    assertThat(page(packed)).as("pages themselves go as they are").isEmpty();
  }

  private String page(HttpResponse<byte[]> any) throws IOException {
    return header(program.ask("/login", "Accept-Encoding", "gzip"), "Content-Encoding");
  }

  private String mark(Viewpoint viewpoint) {
    var request = new MockHttpServletRequest("GET", ONE);
    return String.valueOf(answers.of(request, viewpoint, () -> "").getHeaders().getETag());
  }

  private void change() {
    var now = OffsetDateTime.of(2026, 11, 22, 0, 0, 0, 0, ZoneOffset.UTC);
    graph.write(tx -> recorder.lock(tx, new Provenance("none", now.toLocalDate(), now)));
  }
}
