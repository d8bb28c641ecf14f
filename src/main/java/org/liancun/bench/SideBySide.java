package org.liancun.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.liancun.canvas.CanvasBytes;
import org.liancun.graph.Asked;
import org.liancun.graph.Graph;

/**
 * Does something with the product and asks the database the very same questions with the bare
 * driver, in turn, so that what disturbs disturbs both.
 */
record SideBySide(Graph graph, BareDriver bare) {

  private static final int WARMING = 3;

  /**
   * {@return what something costs}
   *
   * @param work does it, and gives the message for the browser, if any
   */
  ActionFigure measured(String key, int rounds, Supplier<byte[]> work) {
    var questions = new ArrayList<Asked>();
    var message = graph.overheard(questions::add, work);
    long rows = bare.ask(questions);
    var product = new ArrayList<Duration>();
    var driver = new ArrayList<Duration>();
    for (int round = -Math.min(WARMING, rounds); round < rounds; round++) {
      var ours = time(work);
      var theirs = time(() -> bare.ask(questions));
      if (round >= 0) {
        product.add(ours);
        driver.add(theirs);
      }
    }
    return new ActionFigure(
        key,
        rows,
        product,
        driver,
        questions.size(),
        bare.hits(questions),
        message.length,
        CanvasBytes.packed(message));
  }

  private static Duration time(Supplier<?> work) {
    long begun = System.nanoTime();
    var unused = work.get();
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
