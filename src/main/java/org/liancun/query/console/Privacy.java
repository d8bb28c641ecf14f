package org.liancun.query.console;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.types.Node;

/**
 * Keeps statements away from accounts, whose passwords are nobody's business. No relationship leads
 * to an account, so that a statement comes to one only where its plan begins from all nodes, from
 * one by its id, or from the label of accounts; the plan tells this whatever the statement does
 * with what it found, also where it only compares or counts. What the plan does not tell is refused
 * too.
 */
@SuppressWarnings("deprecation") // the successors of plan and profile are for other dialects
final class Privacy {

  /** The label of accounts, which the module of security keeps. */
  static final String ACCOUNTS = "Account";

  /** What of an account is a secret. */
  static final String SECRET = "passwordHash";

  private static final Pattern SOURCE = Pattern.compile(".*(Scan|Seek|Lookup|Search).*");
  private static final Pattern BY_LABEL =
      Pattern.compile(
          "(Partitioned)?(NodeByLabelScan"
              + "|(Union|Intersection|Subtraction)NodeByLabelsScan"
              + "|(Multi)?Node(Unique)?Index\\w*)");
  private static final Pattern VARIABLE = Pattern.compile("\\w+");
  private static final List<String> SUBQUERIES = List.of("exists", "count", "collect");

  private Privacy() {}

  /** {@return whether of a node only that it is there may be told} */
  static boolean isPrivate(Node node) {
    return node.hasLabel(ACCOUNTS);
  }

  /** {@return why the plan of a curious statement is refused, if it may come to accounts} */
  static Optional<Outcome.Refused> refusal(Plan plan) {
    return refusal(plan, plan);
  }

  private static Optional<Outcome.Refused> refusal(Plan plan, Plan parent) {
    if (comesToAccounts(plan, parent)) {
      return Optional.of(new Outcome.Refused(Refusal.ACCOUNTS, PlanText.name(plan)));
    }
    return hidden(plan)
        .or(
            () ->
                plan.children().stream()
                    .flatMap(child -> refusal(child, plan).stream())
                    .findFirst());
  }

  private static boolean comesToAccounts(Plan plan, Plan parent) {
    var name = PlanText.name(plan);
    if (!SOURCE.matcher(name).matches() || name.contains("Relationship")) {
      return false;
    }
    return BY_LABEL.matcher(name).matches()
        ? Reader.read(PlanText.details(plan)).stream().anyMatch(Privacy::isAccounts)
        : !isSifted(plan, parent);
  }

  private static boolean isAccounts(Token token) {
    return token.isName() && token.text().equals(ACCOUNTS);
  }

  /**
   * All nodes may be gone through where accounts are dropped at once, and by nothing else: another
   * condition might come first, and fail or not by what it saw.
   */
  private static boolean isSifted(Plan plan, Plan parent) {
    var variable = PlanText.details(plan);
    return PlanText.name(plan).equals("AllNodesScan")
        && VARIABLE.matcher(variable).matches()
        && PlanText.name(parent).equals("Filter")
        && PlanText.details(parent).equals("NOT " + variable + ":" + ACCOUNTS);
  }

  /** A subquery that stands in an expression has a plan of its own, of which nothing is told. */
  private static Optional<Outcome.Refused> hidden(Plan plan) {
    var tokens = Reader.read(PlanText.details(plan));
    for (int i = 0; i + 1 < tokens.size(); i++) {
      var token = tokens.get(i);
      if (tokens.get(i + 1).is('{') && SUBQUERIES.stream().anyMatch(token::is)) {
        return Optional.of(new Outcome.Refused(Refusal.HIDDEN, token.text()));
      }
    }
    return Optional.empty();
  }
}
