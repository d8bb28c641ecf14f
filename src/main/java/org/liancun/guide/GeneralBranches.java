package org.liancun.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.guide.Chapter.Figure;
import org.liancun.guide.Chapter.Stop;
import org.liancun.guide.Story.Questions;
import org.neo4j.driver.Record;

/** S2: general branches over villages, who leads them, and what flowed within. */
final class GeneralBranches {

  private GeneralBranches() {}

  static Chapter chapter(Questions questions) {
    var areas = questions.ask("guide/general-branches");
    var flows = questions.ask("guide/initiatives");
    var stops = new ArrayList<>(areas.stream().map(GeneralBranches::area).toList());
    flows.stream().map(GeneralBranches::flow).forEach(stops::add);
    return new Chapter(
        List.of(
            Figure.of("general-branches", areas.size()),
            Figure.of("village-branches", sum(areas, "branches")),
            Figure.of("town-members", sum(areas, "members")),
            Figure.of("deputies", sum(areas, "chiefs")),
            Figure.of("committee", sum(areas, "branchSecretaries")),
            Figure.of("flows", flows.size())),
        stops);
  }

  private static Stop area(Record row) {
    return Stop.of(
        row.get("code").asString(),
        row.get("name").asString(),
        "guide.area",
        row.get("branches").asLong(),
        row.get("members").asLong());
  }

  /**
   * What comes from outside meets a need; what flows inside, the guide tells by what came of it.
   */
  private static Stop flow(Record row) {
    var way = row.get("way").asString();
    var needs = String.join("、", row.get("needs").asList(need -> need.asString()));
    boolean meetsNeed = way.equals("outside") && !needs.isEmpty();
    return Stop.of(
        row.get("shownAs").asString(""),
        row.get("giverName").asString(),
        "guide.flow." + way + (meetsNeed ? ".needed" : ""),
        String.join("、", row.get("areas").asList(area -> area.asString())),
        row.get("receivers").asLong(),
        amount(row, "resource", "quantity", "unit"),
        amount(row, "result", "resultQuantity", "resultUnit"),
        needs);
  }

  private static String amount(Record row, String what, String quantity, String unit) {
    return String.format(
        Locale.ROOT,
        "%s %,d %s",
        row.get(what).asString(""),
        Math.round(row.get(quantity).asDouble(0)),
        row.get(unit).asString(""));
  }

  private static long sum(List<Record> rows, String column) {
    return rows.stream().mapToLong(row -> row.get(column).asLong()).sum();
  }
}
