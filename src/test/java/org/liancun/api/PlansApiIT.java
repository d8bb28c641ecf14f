package org.liancun.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.api.Program.text;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Plans, asked for by other programs. */
@WithSample
class PlansApiIT {

  private static final String PLANS = "/api/v1/plans?asOf=2026-11-22&scope=990101102000";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  private Program program;

  @BeforeEach
  void login() {
    program = new Program(port, administrators);
  }

  @Test
  void aPlanComesWithItsProofAndReasons() throws IOException {
    var answer = program.ask(PLANS + "&form=paired-aid", "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(text(answer))
        .contains("\"proven\":true", "\"reasons\":[", "Proven optimal", "weakServed");
  }

  @Test
  void whatCannotBePlannedOrUnderstoodIsSaidSo() throws IOException {
    assertThat(program.ask(PLANS + "&ground=love").statusCode()).isEqualTo(400);
    assertThat(program.ask(PLANS + "&lock=1").statusCode()).isEqualTo(400);
    assertThat(program.ask("/api/v1/plans?scope=nowhere").statusCode()).isEqualTo(404);
    var refused = program.ask(PLANS + "&lock=990101102200:1", "Accept-Language", "en");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(text(refused)).contains("cannot be paired");
  }

  @Test
  void whatAnotherPairWouldCostIsSaid() throws IOException {
    var pairs = JsonMapper.shared().readTree(text(program.ask(PLANS))).get("pairs");
    var one = pairs.get(0);
    var helper = one.at("/first/code").asString();
    var another = pairs.get(1).at("/second/code").asString();
    var answer = program.ask(PLANS + "&whyNot=" + helper + ":" + another);
    assertThat(answer.statusCode()).isEqualTo(200);
    var card = JsonMapper.shared().readTree(text(answer)).get("whyNot");
    assertThat(card.at("/lost/weakServed").asInt()).isNotNegative();
    assertThat(card.at("/come/0/second/code").asString()).isNotEmpty();
    assertThat(card.get("sentence").asString()).isNotEmpty();

    var inThePlan = PLANS + "&whyNot=" + helper + ":" + one.at("/second/code").asString();
    assertThat(program.ask(inThePlan).statusCode()).isEqualTo(422);
    assertThat(program.ask(PLANS + "&whyNot=" + helper + ":1").statusCode()).isEqualTo(422);
    assertThat(program.ask(PLANS + "&whyNot=" + helper).statusCode()).isEqualTo(400);
  }

  @Test
  void threeVillagesGetOneBranchWhereThatIsWished() throws IOException {
    var answer = text(program.ask(PLANS + "&joint=990101102203:990101102204:990101102206"));
    for (var other : List.of("990101102204", "990101102206")) {
      assertThat(answer)
          .containsPattern(
              "\"first\":\\{\"code\":\"990101102203\"[^{]*\"second\":\\{\"code\":\"" + other);
    }
    assertThat(program.ask(PLANS + "&joint=990101102203:990101102204").statusCode()).isEqualTo(400);
  }
}
