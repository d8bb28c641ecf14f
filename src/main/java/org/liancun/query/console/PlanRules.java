package org.liancun.query.console;

import java.util.List;
import java.util.Optional;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** What is refused by what the database says that it would do. */
@SuppressWarnings("deprecation") // the successors of plan and profile are for other dialects
final class PlanRules {

  private static final List<String> REFUSED =
      List.of("LoadCSV", "Terminate", "Show", "Transaction", "Command");

  private PlanRules() {}

  /** {@return why a statement that was explained is refused, if it is} */
  static Optional<Outcome.Refused> refusal(ResultSummary explained) {
    var plan = explained.plan();
    return operator(plan).or(() -> writing(explained));
  }

  private static Optional<Outcome.Refused> writing(ResultSummary explained) {
    return explained.queryType() == QueryType.READ_ONLY
        ? Optional.empty()
        : Optional.of(new Outcome.Refused(Refusal.WRITES, PlanText.deed(explained.plan())));
  }

  private static Optional<Outcome.Refused> operator(Plan plan) {
    var name = PlanText.name(plan);
    if (name.startsWith("ProcedureCall")) {
      var called = PlanText.details(plan).replaceFirst("\\(.*", "").replace("`", "").strip();
      if (!Procedures.allow(called)) {
        return Optional.of(new Outcome.Refused(Refusal.PROCEDURE, called));
      }
    }
    if (name.contains("Administration") || REFUSED.stream().anyMatch(name::startsWith)) {
      return Optional.of(new Outcome.Refused(Refusal.OPERATOR, name));
    }
    return plan.children().stream().flatMap(child -> operator(child).stream()).findFirst();
  }
}
