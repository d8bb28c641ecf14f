package org.liancun.query.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Outage;
import org.liancun.query.Cell;
import org.liancun.query.Question;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Lets a statement run that only asks: its words are looked at, then the database's plan for it,
 * and it runs in a transaction that can do nothing but read, for a while, under a watch.
 */
@SuppressWarnings("deprecation") // the successors of plan and profile are for other dialects
final class Guard {

  /** By this the watch finds a transaction among those of the server. */
  static final String MARK = "liancunConsole";

  private static final String TIMED_OUT = "TransactionTimedOut";

  /** What nobody sees might part words for the database and not for the reader. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\t\\n\\r]]");

  private static final int FETCHED = 200;

  private final Driver driver;
  private final List<Question> library;
  private final Limits limits;

  /**
   * A guard.
   *
   * @param library questions that anybody may ask, whose cost is known
   */
  Guard(Driver driver, List<Question> library, Limits limits) {
    this.driver = driver;
    this.library = List.copyOf(library);
    this.limits = limits;
  }

  /** {@return the statement as it may be explained, or why not} */
  Admission admit(String statement, String parameters, LocalDate today) {
    if (statement.length() > Limits.STATEMENT || parameters.length() > Limits.STATEMENT) {
      return Admission.no(Refusal.LONG, String.valueOf(Limits.STATEMENT));
    }
    if (statement.contains("\\u") || statement.contains("\\U")) {
      return Admission.no(Refusal.ESCAPE, "\\u");
    }
    var odd = UNSEEN.matcher(statement);
    if (odd.find()) {
      return Admission.no(Refusal.ESCAPE, "U+%04X".formatted((int) odd.group().charAt(0)));
    }
    var tokens = Reader.read(statement);
    if (tokens.isEmpty()) {
      return Admission.no(Refusal.EMPTY, "");
    }
    var mode = Request.mode(tokens);
    var body = mode == Request.Mode.RUN ? tokens : tokens.subList(1, tokens.size());
    if (body.isEmpty() || isPrefix(body.getFirst())) {
      return Admission.no(Refusal.PREFIX, body.isEmpty() ? "" : body.getFirst().text());
    }
    var values = Parameters.read(parameters, today);
    if (values.isEmpty()) {
      return Admission.no(Refusal.PARAMETERS, "");
    }
    var text = without(mode, statement);
    if (library.stream().anyMatch(question -> question.isAskedBy(text, values.get()))) {
      return new Admission.Yes(new Request(mode, text, values.get(), false));
    }
    var refused = new Phrasing(body).refusal();
    return refused.isPresent()
        ? new Admission.No(refused.get())
        : new Admission.Yes(new Request(mode, text, values.get(), Curiosity.of(body)));
  }

  private static boolean isPrefix(Token token) {
    return token.is("explain") || token.is("profile") || token.is("cypher");
  }

  /** The word goes, with any comment before it. */
  private static String without(Request.Mode mode, String statement) {
    return mode == Request.Mode.RUN ? statement : statement.substring(Reader.endOfFirst(statement));
  }

  /** Runs what was admitted; whatever happens, the transaction is over when this returns. */
  Outcome run(Request request, String transaction, Watch watch) {
    long begin = System.nanoTime();
    try (var session = driver.session(reading());
        var tx = session.beginTransaction(marked(transaction))) {
      var explained = tx.run(AsTyped.EXPLAIN + request.text(), values(request)).consume();
      var refusal = refusal(request, explained);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      if (request.mode() == Request.Mode.EXPLAIN) {
        return rows(List.of(), new Texts(0), List.of(), false, explained, begin);
      }
      return answer(tx, request, explained, begin);
    } catch (Neo4jException e) {
      return failure(e, watch);
    }
  }

  private static Optional<Outcome.Refused> refusal(Request request, ResultSummary explained) {
    return PlanRules.refusal(explained)
        .or(() -> request.isCurious() ? Privacy.refusal(explained.plan()) : Optional.empty());
  }

  private Outcome answer(Transaction tx, Request request, ResultSummary explained, long begin) {
    var result = tx.run(request.running(), values(request));
    var columns = result.keys();
    var texts = new Texts(limits.text());
    var rows = new ArrayList<List<Cell>>();
    while (rows.size() < limits.rows() && result.hasNext()) {
      rows.add(result.next().values().stream().map(texts::cell).toList());
    }
    boolean isCut = result.hasNext();
    var summary = request.mode() == Request.Mode.PROFILE ? finished(result) : explained;
    return rows(columns, texts, rows, isCut, summary, begin);
  }

  /** Leaves all further rows where they are. */
  private static ResultSummary finished(Result result) {
    return result.consume();
  }

  private static Outcome rows(
      List<String> columns,
      Texts texts,
      List<List<Cell>> rows,
      boolean isCut,
      ResultSummary summary,
      long begin) {
    boolean isMeasured = summary.hasProfile();
    return new Outcome.Rows(
        columns,
        rows,
        texts.codes(),
        isCut,
        texts.isShortened(),
        PlanText.of(isMeasured ? summary.profile() : summary.plan()),
        isMeasured,
        (System.nanoTime() - begin) / 1_000_000);
  }

  private static Outcome failure(Neo4jException e, Watch watch) {
    var cause = watch.cause();
    if (cause != null) {
      return new Outcome.Stopped(cause);
    }
    if (e.code().contains(TIMED_OUT) || e.code().contains("Terminated")) {
      return new Outcome.Stopped(Outcome.Cause.TIME);
    }
    if (e.code().endsWith("AccessMode")) {
      return new Outcome.Refused(Refusal.WRITES, "");
    }
    if (Outage.isBehind(e)) {
      return new Outcome.Stopped(Outcome.Cause.AWAY);
    }
    return new Outcome.Failed(AsTyped.of(Optional.ofNullable(e.getMessage()).orElse(e.code())));
  }

  private static SessionConfig reading() {
    return SessionConfig.builder()
        .withDefaultAccessMode(AccessMode.READ)
        .withFetchSize(FETCHED)
        .build();
  }

  private TransactionConfig marked(String transaction) {
    return TransactionConfig.builder()
        .withTimeout(limits.time())
        .withMetadata(Map.of(MARK, transaction))
        .build();
  }

  @SuppressWarnings("NullAway") // the driver takes nulls, but does not say so
  private static Map<String, Object> values(Request request) {
    @SuppressWarnings("unchecked")
    var values =
        (Map<String, Object>) (Map<String, ? extends @Nullable Object>) request.parameters();
    return values;
  }
}
