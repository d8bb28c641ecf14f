package org.liancun.pairing.matching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.pairing.matching.Matching.Way;

/**
 * Chooses pairs that together are worth most, exactly. The same task gives the same choice, in
 * whatever order it is stated.
 *
 * <p>The exact solver runs on a thread of its own, since it cannot be told to stop. If it takes too
 * long, the caller gets a good choice with {@link Way#SWAPS_AFTER_TIMEOUT} written on it, and the
 * thread is left to end by itself; while several are left so, nobody waits for another.
 */
public final class Matcher {

  /** Threads that were given up and still run. */
  private static final AtomicInteger GIVEN_UP = new AtomicInteger();

  private static final int MOST_GIVEN_UP = 2;

  private final Duration patience;
  private final Function<Copies, Exact> exact;

  /** What the exact solver answers. */
  record Exact(List<Option> chosen, Certificate certificate) {}

  /**
   * A matcher.
   *
   * @param patience so long the exact solver may take
   */
  public Matcher(Duration patience) {
    this(patience, Matcher::blossom);
  }

  Matcher(Duration patience, Function<Copies, Exact> exact) {
    this.patience = patience;
    this.exact = exact;
  }

  private static Exact blossom(Copies graph) {
    var chosen = new ArrayList<Option>();
    var certificate = new Certificate(true, 0, 0);
    for (var part : graph.parts()) {
      var blossom = new Blossom(part);
      chosen.addAll(blossom.chosen());
      certificate = certificate.and(blossom.certificate());
    }
    return new Exact(chosen, certificate);
  }

  /** {@return the best choice} Complexity: that of Blossom V, O(n²m) at worst, near-linear here. */
  public Matching solve(Task task) {
    var graph = new Copies(task);
    if (graph.edges() == 0) {
      return matching(task, graph, List.of(), Way.EXACT, new Certificate(true, 0, 0));
    }
    if (GIVEN_UP.get() >= MOST_GIVEN_UP) {
      return swapped(task, graph, Way.SWAPS_AFTER_TIMEOUT);
    }
    var run = new Run(graph);
    try {
      var found = run.result();
      return matching(task, graph, found.chosen(), Way.EXACT, found.certificate());
    } catch (TimeoutException e) {
      run.giveUp();
      return swapped(task, graph, Way.SWAPS_AFTER_TIMEOUT);
    } catch (InterruptedException e) {
      run.giveUp();
      Thread.currentThread().interrupt();
      return swapped(task, graph, Way.SWAPS_AFTER_TIMEOUT);
    } catch (ExecutionException e) {
      return swapped(task, graph, Way.SWAPS_AFTER_FAILURE);
    }
  }

  /** {@return what somebody would choose who takes the best pair each time} */
  public Matching greedy(Task task) {
    var graph = new Copies(task);
    return matching(task, graph, options(graph, new Greedy(graph).plain()), Way.GREEDY, null);
  }

  private static Matching swapped(Task task, Copies graph, Way way) {
    return matching(task, graph, options(graph, new Greedy(graph).swapped()), way, null);
  }

  private static Matching matching(
      Task task, Copies graph, List<Option> found, Way way, @Nullable Certificate certificate) {
    var chosen = new ArrayList<>(task.settled());
    chosen.addAll(found);
    long settled = task.settled().stream().mapToLong(Option::weight).sum();
    long bound = certificate == null ? halves(graph) : certificate.bound();
    return new Matching(
        chosen,
        chosen.stream().mapToLong(Option::weight).sum(),
        way,
        Optional.ofNullable(certificate),
        settled + Math.min(bound, halves(graph)));
  }

  private static List<Option> options(Copies graph, List<Integer> edges) {
    return edges.stream().map(graph.options::get).toList();
  }

  /** {@return what no choice can exceed: nobody gets more than half of their best edge} */
  private static long halves(Copies graph) {
    var best = new long[graph.nodes];
    for (int edge = 0; edge < graph.edges(); edge++) {
      best[graph.from[edge]] = Math.max(best[graph.from[edge]], graph.weight[edge]);
      best[graph.to[edge]] = Math.max(best[graph.to[edge]], graph.weight[edge]);
    }
    return Arrays.stream(best).sum() / 2;
  }

  /** The exact solver at work on a thread of its own. */
  private final class Run {

    private final FutureTask<Exact> work;
    private boolean isGivenUp;

    Run(Copies graph) {
      work =
          new FutureTask<>(() -> exact.apply(graph)) {
            @Override
            public void run() {
              super.run();
              ended();
            }
          };
      Thread.ofPlatform().daemon().name("liancun-matching").start(work);
    }

    Exact result() throws InterruptedException, ExecutionException, TimeoutException {
      return work.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    synchronized void giveUp() {
      if (!hasEnded) {
        isGivenUp = true;
        GIVEN_UP.incrementAndGet();
      }
    }

    private boolean hasEnded;

    private synchronized void ended() {
      hasEnded = true;
      if (isGivenUp) {
        GIVEN_UP.decrementAndGet();
      }
    }
  }
}
