package org.liancun.bench;

import java.time.Duration;
import java.util.List;

/**
 * What one action costs.
 *
 * @param key the action's
 * @param rows how many rows the database answered with
 * @param product the times of the product, one a round, shortest first
 * @param bare the times of the bare driver that asks the same questions, shortest first
 * @param questions how many round trips to the database it takes
 * @param hits how often the database looked at its store for all of them
 * @param bytes of what the canvas is sent, 0 if nothing
 * @param packed the same, packed
 */
public record ActionFigure(
    String key,
    long rows,
    List<Duration> product,
    List<Duration> bare,
    int questions,
    long hits,
    long bytes,
    long packed) {

  private static final int PERCENT = 100;

  public ActionFigure {
    product = product.stream().sorted().toList();
    bare = bare.stream().sorted().toList();
  }

  /** {@return the time within which so many of hundred rounds of the product were done} */
  public Duration product(int percent) {
    return within(product, percent);
  }

  /** {@return the time within which so many of hundred rounds of the bare driver were done} */
  public Duration bare(int percent) {
    return within(bare, percent);
  }

  /** {@return how many times as long as the bare driver the product takes, in the middle} */
  public double ratio() {
    return (double) product(50).toNanos() / Math.max(1, bare(50).toNanos());
  }

  /** {@return how often the database looked at its store for a row} */
  public long hitsOfRow() {
    return hits / Math.max(1, rows);
  }

  private static Duration within(List<Duration> times, int percent) {
    var rank = (times.size() * percent + PERCENT - 1) / PERCENT;
    return times.get(Math.max(0, rank - 1));
  }
}
