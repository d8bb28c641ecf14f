package org.liancun.guide;

import java.util.ArrayList;
import java.util.List;
import org.liancun.guide.Chapter.Figure;
import org.liancun.guide.Chapter.Stop;
import org.liancun.guide.Story.Questions;
import org.neo4j.driver.Record;

/** S3: who answers for whom, posts of duty, who taught whom, how cadres grew. */
final class Mechanisms {

  private static final int EXAMPLES = 2;

  private Mechanisms() {}

  static Chapter chapter(Questions questions) {
    var duties = questions.askOne("guide/duty-posts");
    var answering = questions.ask("guide/responsibilities");
    var taught = questions.askOne("guide/mentorships");
    var grown = questions.ask("guide/grown");
    return new Chapter(
        List.of(
            Figure.of("duty-holders", duties.get("holders").asLong()),
            Figure.of("duty-kinds", duties.get("kinds").asLong()),
            Figure.of("answered-villages", most(answering, "villages")),
            Figure.of("answered-groups", most(answering, "villagerGroups")),
            Figure.of("generations", taught.get("generations").asLong(0)),
            Figure.of("grown", grown.stream().map(row -> row.get("code")).distinct().count())),
        stops(taught, answering, grown));
  }

  private static List<Stop> stops(Record taught, List<Record> answering, List<Record> grown) {
    var stops = new ArrayList<Stop>();
    var line = taught.get("line").isNull() ? List.<String>of() : names(taught);
    if (!line.isEmpty()) {
      var first = taught.get("first").asString();
      stops.add(Stop.of(first, line.getFirst(), "guide.line", String.join(" → ", line)));
    }
    grown.stream().limit(EXAMPLES).map(Mechanisms::grown).forEach(stops::add);
    answering.stream().map(Mechanisms::answering).forEach(stops::add);
    return stops;
  }

  private static Stop grown(Record row) {
    return Stop.of(
        row.get("code").asString(),
        row.get("name").asString(),
        "guide.grown",
        row.get("unitName").asString(),
        row.get("posts").asLong());
  }

  private static Stop answering(Record row) {
    return Stop.of(
        "",
        row.get("role").asString(),
        "guide.answering",
        row.get("holders").asLong(),
        row.get("targets").asLong());
  }

  private static List<String> names(Record row) {
    return row.get("line").asList(name -> name.asString());
  }

  private static long most(List<Record> rows, String column) {
    return rows.stream().mapToLong(row -> row.get(column).asLong()).max().orElse(0);
  }
}
