package org.liancun.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How long the rows of one kind, or of all, took.
 *
 * @param product in an import's transaction, from its beginning to the acknowledged commit
 * @param bare in a transaction of the bare driver that leaves the same nodes and links
 */
public record Figure(String kind, int rows, Duration product, Duration bare) {

  private static final double NANOS = 1e9;

  /** {@return how many rows a second the product wrote} */
  public long productRate() {
    return rate(product);
  }

  /** {@return how many rows a second the bare driver wrote} */
  public long bareRate() {
    return rate(bare);
  }

  /** {@return the product's rate in hundredths of the bare driver's} */
  public long percent() {
    return Math.round(100.0 * bare.toNanos() / Math.max(1, product.toNanos()));
  }

  /** {@return several figures as one: rows and times added} */
  static Figure sum(String kind, Collection<Figure> figures) {
    return new Figure(
        kind,
        figures.stream().mapToInt(Figure::rows).sum(),
        figures.stream().map(Figure::product).reduce(Duration.ZERO, Duration::plus),
        figures.stream().map(Figure::bare).reduce(Duration.ZERO, Duration::plus));
  }

  /** {@return the fastest of several measurements of one kind, each side by itself} */
  static Figure best(List<Figure> rounds) {
    var first = rounds.getFirst();
    return new Figure(
        first.kind(),
        first.rows(),
        Collections.min(rounds.stream().map(Figure::product).toList()),
        Collections.min(rounds.stream().map(Figure::bare).toList()));
  }

  private long rate(Duration time) {
    return Math.round(rows * NANOS / Math.max(1, time.toNanos()));
  }
}
