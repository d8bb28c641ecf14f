package org.liancun.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.liancun.guide.Chapter.Figure;
import org.liancun.guide.Chapter.Stop;
import org.liancun.guide.Story.Questions;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** S0: villages whose branches were joined, on which ground, and what was delivered. */
final class JointBranches {

  private JointBranches() {}

  static Chapter chapter(Questions questions) {
    var joint = questions.ask("guide/joint-branches");
    return new Chapter(
        List.of(
            Figure.of("joint-branches", joint.size()),
            Figure.of("joined-villages", distinct(joint, "villages")),
            Figure.of("their-townships", distinct(joint, "townships")),
            Figure.of("agreed", joint.stream().mapToLong(row -> row.get("agreed").asLong()).sum()),
            Figure.of("deliveries", joint.stream().mapToLong(JointBranches::deliveries).sum()),
            Figure.of("yuan", joint.stream().mapToLong(JointBranches::yuan).sum())),
        joint.stream().map(JointBranches::stop).toList());
  }

  private static Stop stop(Record row) {
    var ground = row.get("ground").asString().toLowerCase(Locale.ROOT).replace('_', '-');
    return Stop.of(
        row.get("code").asString(),
        row.get("name").asString(),
        "guide.joint." + ground,
        String.join("、", new HashSet<>(row.get("townships").asList(Value::asString))),
        delivered(row));
  }

  private static String delivered(Record row) {
    return row.get("deliveries").asList(Delivered::of).stream()
        .map(Delivered::inWords)
        .collect(Collectors.joining("、"));
  }

  private static long deliveries(Record row) {
    return row.get("deliveries").size();
  }

  private static long yuan(Record row) {
    return row.get("deliveries").asList(Delivered::of).stream().mapToLong(Delivered::yuan).sum();
  }

  private static long distinct(List<Record> rows, String column) {
    return rows.stream()
        .flatMap(row -> row.get(column).asList(Value::asString).stream())
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  private record Delivered(String what, long quantity, String unit, long yuan) {

    static Delivered of(Value value) {
      return new Delivered(
          value.get("what").asString(),
          Math.round(value.get("quantity").asDouble(0)),
          value.get("unit").asString(""),
          Math.round(value.get("valueYuan").asDouble(0)));
    }

    String inWords() {
      return String.format(Locale.ROOT, "%s %,d %s", what, quantity, unit);
    }
  }
}
