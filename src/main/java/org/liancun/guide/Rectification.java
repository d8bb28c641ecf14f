package org.liancun.guide;

import java.util.List;
import java.util.stream.Stream;
import org.liancun.guide.Chapter.Figure;
import org.liancun.guide.Chapter.Stop;
import org.liancun.guide.Story.Questions;
import org.neo4j.driver.Record;

/** S4: cases of rectification, who answers for them, and what came of them. */
final class Rectification {

  private Rectification() {}

  static Chapter chapter(Questions questions) {
    var cases = questions.askOne("guide/cases");
    return new Chapter(
        List.of(
            Figure.of("cases", cases.get("cases").asLong()),
            Figure.of("open", cases.get("open").asLong()),
            Figure.of("city", cases.get("city").asLong()),
            Figure.of("county", cases.get("county").asLong()),
            Figure.of("finished", cases.get("finished").asLong()),
            Figure.of("case-leaders", cases.get("leaders").asLong())),
        Stream.concat(
                questions.ask("guide/results").stream().map(Rectification::result),
                questions.ask("guide/city-cases").stream().map(Rectification::open))
            .toList());
  }

  private static Stop open(Record row) {
    return Stop.of(
        row.get("code").asString(),
        row.get("name").asString(),
        "guide.city-case",
        row.get("opened").asLocalDate().toString());
  }

  private static Stop result(Record row) {
    return Stop.of(
        "",
        row.get("what").asString(),
        "guide.result",
        row.get("quantity").asLong(),
        row.get("unit").asString(""),
        row.get("cases").asLong());
  }
}
