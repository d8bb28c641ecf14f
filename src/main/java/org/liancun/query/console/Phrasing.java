package org.liancun.query.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is refused by the words of a statement. The database looks for limits of time and memory
 * between rows only; so whatever could take long or grow large inside a single expression is not
 * let in, each with a way to write it that the limits do hold.
 */
final class Phrasing {

  private static final int DEEPEST = 100;
  private static final int MOST_TOKENS = 4_000;
  private static final int LONGEST_RANGE = 10_000;
  private static final int DIGITS = 9;
  private static final Set<String> ITERATIONS =
      Set.of("any", "all", "none", "single", "reduce", "allreduce");
  private static final Set<String> OF_TRANSACTIONS =
      Set.of("in", "concurrent", "show", "terminate");
  private static final Set<String> FUNCTIONS =
      Set.of(
          "date", "datetime", "duration", "localdatetime", "localtime", "point", "time", "vector");
  private static final Set<String> WAYS = Set.of("nodes", "relationships");
  private static final Set<String> LENGTHS = Set.of("size", "length");

  private final List<Token> tokens;

  Phrasing(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** {@return why the words are refused, if they are} */
  Optional<Outcome.Refused> refusal() {
    return Optional.<Outcome.Refused>empty()
        .or(this::words)
        .or(this::depth)
        .or(this::lists)
        .or(() -> Growth.of(tokens) ? refused(Refusal.GROWTH, "+") : Optional.empty());
  }

  private Optional<Outcome.Refused> words() {
    for (int i = 0; i < tokens.size(); i++) {
      var found = word(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Outcome.Refused> word(int i) {
    var token = tokens.get(i);
    boolean isFree = !after(i, '.') && !after(i, ':') && !after(i, '$');
    if (isFree && token.is("use") && i + 1 < tokens.size() && tokens.get(i + 1).isName()) {
      return refused(Refusal.PREFIX, token.text());
    }
    if (isFree && (ofTransactions(i) || (token.is("load") && word(i + 1, "csv")))) {
      return refused(Refusal.OPERATOR, token.text());
    }
    if (token.is('~') && after(i, '=')) {
      return refused(Refusal.PATTERN, "=~");
    }
    if (token.isName() && !after(i, '.') && before(i, '.')) {
      return called(i);
    }
    return Optional.empty();
  }

  /**
   * What reaches beyond the graph has a name with dots; of such names only those known are let in.
   */
  private Optional<Outcome.Refused> called(int i) {
    var name = new StringBuilder(tokens.get(i).name());
    int end = i + 1;
    while (sign(end, '.') && end + 1 < tokens.size() && tokens.get(end + 1).isName()) {
      name.append('.').append(tokens.get(end + 1).name());
      end += 2;
    }
    if (i > 0 && word(i - 1, "call")) {
      return Procedures.allow(name.toString())
          ? Optional.empty()
          : refused(Refusal.PROCEDURE, name.toString());
    }
    boolean isKnown = FUNCTIONS.contains(tokens.get(i).name());
    return sign(end, '(') && !isKnown
        ? refused(Refusal.FUNCTION, name.toString())
        : Optional.empty();
  }

  private boolean ofTransactions(int i) {
    return tokens.get(i).is("transactions")
        && i > 0
        && OF_TRANSACTIONS.contains(tokens.get(i - 1).name());
  }

  private Optional<Outcome.Refused> depth() {
    int depth = 0;
    for (var token : tokens) {
      depth += token.opens() ? 1 : token.closes() ? -1 : 0;
      if (depth > DEEPEST) {
        return refused(Refusal.LONG, String.valueOf(DEEPEST));
      }
    }
    long negations = tokens.stream().filter(token -> token.is("not")).count();
    return tokens.size() > MOST_TOKENS || negations > DEEPEST
        ? refused(Refusal.LONG, String.valueOf(DEEPEST))
        : Optional.empty();
  }

  private Optional<Outcome.Refused> lists() {
    int until = -1;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isCall(i, "range") && isLong(i)) {
        return refused(Refusal.RANGE, "range");
      }
      if (isCall(i, "reduce") && growsBy(i)) {
        return refused(Refusal.REDUCE, "reduce");
      }
      int open = iteration(i);
      if (open >= 0 && i < until) {
        return refused(Refusal.NESTED, tokens.get(i).text());
      }
      until = open >= 0 ? end(open) : until;
    }
    return Optional.empty();
  }

  /** {@return where the bracket of what goes through a list opens; negative: nothing does here} */
  private int iteration(int i) {
    var token = tokens.get(i);
    if (token.isName() && ITERATIONS.contains(token.name()) && before(i, '(')) {
      return i + 1;
    }
    boolean isComprehension =
        token.is('[') && i + 2 < tokens.size() && tokens.get(i + 1).isName() && word(i + 2, "in");
    return isComprehension ? i : -1;
  }

  /** Row by row any range may be gone through, since between rows there is a look at the limits. */
  private boolean isLong(int i) {
    int end = end(i + 1);
    if (i > 0 && word(i - 1, "unwind") && word(end + 1, "as")) {
      return false;
    }
    var from = bound(i + 2);
    int comma = i + 2;
    for (int depth = 0; comma < end && !(depth == 0 && tokens.get(comma).is(',')); comma++) {
      depth += tokens.get(comma).opens() ? 1 : tokens.get(comma).closes() ? -1 : 0;
    }
    var to = bound(comma + 1);
    return from.isEmpty() || to.isEmpty() || Math.abs(to.get() - from.get()) > LONGEST_RANGE;
  }

  /** {@return a number that stands there, or 0 for the length of what is there already} */
  private Optional<Long> bound(int i) {
    int begin = i < tokens.size() && tokens.get(i).is('-') ? i + 1 : i;
    if (begin + 1 >= tokens.size()) {
      return Optional.empty();
    }
    var token = tokens.get(begin);
    int next = begin + 1;
    long value = 0;
    if (token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{1," + DIGITS + "}")) {
      value = Long.parseLong(token.text()) * (begin > i ? -1 : 1);
    } else if (token.isName() && LENGTHS.contains(token.name()) && before(begin, '(')) {
      next = end(next) + 1;
      next += sign(next, '-') && kind(next + 1, Token.Kind.NUMBER) ? 2 : 0;
    } else {
      return Optional.empty();
    }
    return sign(next, ',') || sign(next, ')') ? Optional.of(value) : Optional.empty();
  }

  /** Adding up along a path is what it is for; a text that is added to is copied at each step. */
  private boolean growsBy(int i) {
    int end = end(i + 1);
    int in = i + 2;
    while (in < end && !word(in, "in")) {
      in++;
    }
    boolean isShort =
        sign(in + 1, '[')
            || (in + 1 < end && WAYS.contains(tokens.get(in + 1).name()) && before(in + 1, '('));
    var sum = i + 2 < tokens.size() ? tokens.get(i + 2).name() : "";
    long times =
        tokens.subList(in, end).stream()
            .filter(token -> token.isName() && token.name().equals(sum))
            .count();
    return !isShort || times > 1;
  }

  /** {@return where a bracket closes that opens there} */
  private int end(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).opens() ? 1 : tokens.get(i).closes() ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private boolean isCall(int i, String function) {
    return tokens.get(i).isName() && tokens.get(i).name().equals(function) && before(i, '(');
  }

  private boolean word(int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  private boolean sign(int i, char sign) {
    return i < tokens.size() && tokens.get(i).is(sign);
  }

  private boolean kind(int i, Token.Kind kind) {
    return i < tokens.size() && tokens.get(i).kind() == kind;
  }

  private boolean after(int i, char sign) {
    return i > 0 && tokens.get(i - 1).is(sign);
  }

  private boolean before(int i, char sign) {
    return sign(i + 1, sign);
  }

  private static Optional<Outcome.Refused> refused(Refusal reason, String what) {
    return Optional.of(new Outcome.Refused(reason, what));
  }
}
