package org.liancun.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Level;

/**
 * What the table lists, and in which order, as the address holds it.
 *
 * @param level whose units, villages or members it lists; null: those that one asks for first
 * @param order by which column; null: by code
 * @param descending whether the largest comes first
 * @param text a piece of text that all rows mention; empty: any
 * @param onlyMarked whether it lists no more than what is picked out
 */
public record Listing(
    @Nullable Level level,
    @Nullable Attribute order,
    boolean descending,
    String text,
    boolean onlyMarked) {

  /** What one sees first. */
  public static final Listing FIRST = new Listing(null, null, false, "", false);

  private static final String DOWN = "-";
  private static final String MARKED = "marked";

  static Listing of(Map<String, List<String>> parameters) {
    var order = one(parameters, "order");
    return new Listing(
        Level.of(one(parameters, "rows")).orElse(null),
        Attribute.named(order.startsWith(DOWN) ? order.substring(1) : order).orElse(null),
        order.startsWith(DOWN),
        one(parameters, "find"),
        one(parameters, "only").equals(MARKED));
  }

  Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    if (level != null) {
      parameters.put("rows", List.of(level.key()));
    }
    if (order != null) {
      parameters.put("order", List.of((descending ? DOWN : "") + View.word(order)));
    }
    if (!text.isEmpty()) {
      parameters.put("find", List.of(text));
    }
    if (onlyMarked) {
      parameters.put("only", List.of(MARKED));
    }
    return parameters;
  }

  /** {@return a list of another level, in the usual order} */
  public Listing of(Level other) {
    return new Listing(other, null, false, text, onlyMarked);
  }

  /** {@return the same in another order; null: by code} */
  public Listing by(@Nullable Attribute column, boolean down) {
    return new Listing(level, column, down, text, onlyMarked);
  }

  /** {@return the rows of it that mention a piece of text} */
  public Listing mentioning(String piece) {
    return new Listing(level, order, descending, piece.strip(), onlyMarked);
  }

  /** {@return the same of what is picked out, or of everything} */
  public Listing ofMarked(boolean only) {
    return new Listing(level, order, descending, text, only);
  }

  private static String one(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).getFirst();
  }
}
