package org.liancun.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithSample
class QuestionsApiIT {

  private static final String AT = "/api/v1/queries";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  private Program program;

  @BeforeEach
  void logIn() {
    program = new Program(port, administrators);
  }

  @Test
  void allQuestionsAreListedWithWhatTheyAskBack() throws Exception {
    var all = json(AT);
    assertThat(all.size()).isGreaterThan(50);
    assertThat(all)
        .filteredOn(question -> question.at("/name").asString().equals("lineage-of"))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.at("/topic").asString()).isEqualTo("mentorship");
              assertThat(question.at("/parameters/0/type").asString()).isEqualTo("person");
              assertThat(question.at("/parameters/0/required").asBoolean()).isTrue();
            });
  }

  @Test
  void aQuestionIsAnsweredWithCodesAndNames() throws Exception {
    var answer =
        json(AT + "/branches-without-secretary?asOf=2026-11-22&scope=990101000000&limit=1");
    assertThat(answer.at("/rows").size()).isOne();
    assertThat(answer.at("/more").asBoolean()).isTrue();
    assertThat(answer.at("/rows/0/branch/name").asString()).isEqualTo("前竹营村党支部");
    assertThat(answer.at("/parameters/asOf").asString()).isEqualTo("2026-11-22");
  }

  @Test
  void whatCannotBeAnsweredSaysWhy() throws Exception {
    refused("/no-such-question", 404, "no-such-question");
    refused("/lineage-of", 400, "person");
    refused("/small-villages?people=many", 400, "many");
    refused("/small-villages?persons=5", 400, "persons");
    refused("/small-villages?limit=0", 400, "limit");
  }

  private void refused(String path, int status, String word) throws Exception {
    var response = program.ask(AT + path, "Accept-Language", "en");
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(Program.text(response)).as(path).contains("detail", word);
  }

  private JsonNode json(String path) throws Exception {
    var response = program.ask(path);
    assertThat(response.statusCode()).isEqualTo(200);
    return JsonMapper.shared().readTree(Program.text(response));
  }
}
