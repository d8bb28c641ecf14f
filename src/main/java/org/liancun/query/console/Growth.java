package org.liancun.query.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often what is named in a statement goes into what is named after it: texts and lists that are
 * joined to themselves step by step would double with each. A weight is at least as high as any
 * such number, so that nothing that grows is missed.
 */
final class Growth {

  private static final long MOST = 100;

  /** A list of what was gathered from many rows may be long already. */
  private static final long GATHERED = 20;

  private static final Set<String> CLAUSES =
      Set.of(
          "with", "return", "unwind", "match", "where", "order", "limit", "skip", "call", "union");

  private static final Set<String> BLOCKS = Set.of("call", "exists", "count", "collect");

  private final Map<String, Long> weights = new HashMap<>();
  private long sum;
  private long factor = 1;
  private long highest;
  private boolean joins;
  private boolean gathers;
  private long row;

  private Growth() {}

  /** {@return whether something grows beyond bounds} */
  static boolean of(List<Token> tokens) {
    return new Growth().isLarge(tokens);
  }

  private boolean isLarge(List<Token> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      var next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
      if (isBlock(tokens, i) || isClause(tokens, i) || (depth == 0 && token.is(','))) {
        row = token.is(',') ? row : 0;
        finish(null);
        depth = token.is(',') ? depth : 0;
      } else if (token.is("as") && next.isName()) {
        finish(next.text());
        i++;
      } else {
        depth += token.opens() ? 1 : token.closes() ? -1 : 0;
        take(token, i > 0 && tokens.get(i - 1).is('.'));
        if (token.isName() && token.name().equals("replace") && next.is('(')) {
          factor = Math.min(factor * replacement(tokens, i + 1), MOST + 1);
        }
      }
      if (row > MOST) {
        return true;
      }
    }
    finish(null);
    return row > MOST;
  }

  private static boolean isBlock(List<Token> tokens, int i) {
    return tokens.get(i).is('{')
        && i > 0
        && (tokens.get(i - 1).is(')') || BLOCKS.contains(tokens.get(i - 1).name()));
  }

  private static boolean isClause(List<Token> tokens, int i) {
    boolean isPlain = i == 0 || !(tokens.get(i - 1).is('.') || tokens.get(i - 1).is(':'));
    return isPlain
        && tokens.get(i).kind() == Token.Kind.WORD
        && CLAUSES.contains(tokens.get(i).name());
  }

  /** {@return by how much a text may grow; what is put in has to be there to be seen} */
  private static long replacement(List<Token> tokens, int open) {
    int end = open;
    for (int depth = 0; end < tokens.size(); end++) {
      depth += tokens.get(end).opens() ? 1 : tokens.get(end).closes() ? -1 : 0;
      if (depth == 0) {
        break;
      }
    }
    if (end < open + 5 || end >= tokens.size()) {
      return MOST + 1;
    }
    var old = tokens.get(end - 3);
    var with = tokens.get(end - 1);
    if (old.kind() != Token.Kind.TEXT || with.kind() != Token.Kind.TEXT) {
      return MOST + 1;
    }
    int before = old.text().length() - 2;
    int after = with.text().length() - 2;
    return after > before ? after / Math.max(1, before) + 1 : 1;
  }

  private void take(Token token, boolean isProperty) {
    joins |= token.is('+') || token.is('[') || token.is('{') || token.is('|');
    gathers |= token.isName() && token.name().equals("collect");
    if (token.isName() && !isProperty) {
      long weight = weights.getOrDefault(token.text(), 0L);
      sum = Math.min(sum + weight, Integer.MAX_VALUE);
      highest = Math.max(highest, weight);
    }
  }

  private void finish(@Nullable String name) {
    long weight = joins ? sum : highest;
    weight = factor > 1 ? Math.max(1, weight) * factor : weight;
    weight = gathers ? Math.max(weight, GATHERED) : weight;
    if (name != null) {
      weights.merge(name, Math.max(1, weight), Math::max);
    }
    row += weight;
    sum = 0;
    factor = 1;
    highest = 0;
    joins = false;
    gathers = false;
  }
}
