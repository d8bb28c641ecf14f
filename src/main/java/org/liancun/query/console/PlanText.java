package org.liancun.query.console;

import java.util.Set;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

/** A plan as a tree of lines, what is done last on top. */
@SuppressWarnings("deprecation") // the successors of plan and profile are for other dialects
final class PlanText {

  private static final Set<String> HANDING_ON =
      Set.of("ProduceResults", "EmptyResult", "Projection", "Eager", "Apply", "Limit");
  private static final int LONGEST = 160;

  private PlanText() {}

  static String of(Plan plan) {
    var text = new StringBuilder();
    add(plan, "", text);
    return text.toString();
  }

  /** {@return the name of an operator, without that of the database} */
  static String name(Plan plan) {
    var type = plan.operatorType();
    int at = type.indexOf('@');
    return at < 0 ? type : type.substring(0, at);
  }

  /** {@return the name of the last operator that does more than hand on what comes out} */
  static String deed(Plan plan) {
    return HANDING_ON.contains(name(plan)) && !plan.children().isEmpty()
        ? deed(plan.children().getFirst())
        : name(plan);
  }

  static String details(Plan plan) {
    return plan.arguments().getOrDefault("Details", Values.value("")).asString("");
  }

  private static void add(Plan plan, String indent, StringBuilder text) {
    var details = details(plan).replaceAll("\\s+", " ");
    text.append(indent).append(name(plan));
    if (!details.isEmpty()) {
      text.append("  ").append(details, 0, Math.min(details.length(), LONGEST));
    }
    text.append("  · ").append(numbers(plan)).append('\n');
    var children = plan.children();
    for (int i = 0; i < children.size(); i++) {
      add(children.get(i), indent + (i == 0 && children.size() == 1 ? "" : "  "), text);
    }
  }

  /** What is guessed has a tilde, what was measured has the hits of the database. */
  private static String numbers(Plan plan) {
    return plan instanceof ProfiledPlan measured
        ? "%,d rows, %,d db hits".formatted(measured.records(), measured.dbHits())
        : "~%,.0f rows"
            .formatted(
                plan.arguments().getOrDefault("EstimatedRows", Values.value(0.0)).asDouble());
  }
}
