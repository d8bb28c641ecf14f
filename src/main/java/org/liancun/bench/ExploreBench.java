package org.liancun.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.liancun.canvas.CanvasBytes;
import org.liancun.explore.Drawings;
import org.liancun.explore.Inspections;
import org.liancun.explore.Pictures;
import org.liancun.graph.Asked;
import org.liancun.graph.Graph;
import org.liancun.intake.Intake;
import org.liancun.organization.Organization;
import org.neo4j.driver.Driver;

/**
 * Does what people do in Explore, and asks the database the very same questions with the bare
 * driver, in turn, so that what disturbs disturbs both.
 *
 * <p>Of an action everything between the click and the answer counts but what Vaadin and the
 * browser do: questions, pictures, and the message for the canvas.
 */
public final class ExploreBench {

  private static final int WARMING = 3;

  private final Importing importing;
  private final Store store;
  private final Actions actions;
  private final Graph graph;
  private final BareDriver bare;

  /** Takes the services of a store that is the run's own. */
  public ExploreBench(
      Intake intake,
      Organization organization,
      Drawings drawings,
      Pictures pictures,
      Inspections inspections,
      Graph graph,
      Driver driver,
      LocalDate day) {
    this.importing = new Importing(intake, day);
    this.store = new Store(driver);
    this.actions =
        new Actions(new Actions.Explored(organization, drawings, pictures, inspections), day);
    this.graph = graph;
    this.bare = new BareDriver(driver);
  }

  /** Fills the store with nothing else than this. */
  public void fill(List<Book> books) {
    store.empty();
    books.forEach(book -> importing.write(book, importing.preview(book)));
  }

  /**
   * Measures.
   *
   * @param rounds how often at most each action is done
   * @param progress is told of each action before it begins
   */
  public ExploreFigures run(int rounds, Consumer<String> progress) {
    var everything = actions.everything();
    var figures = new ArrayList<ActionFigure>();
    for (var action : actions.all(everything)) {
      progress.accept(action.key());
      figures.add(measured(action, Math.min(rounds, action.rounds())));
    }
    return new ExploreFigures((int) actions.draw(everything).picture().entries().count(), figures);
  }

  private ActionFigure measured(Action action, int rounds) {
    var questions = new ArrayList<Asked>();
    var drawn = graph.overheard(questions::add, action.work());
    var message = CanvasBytes.of(drawn);
    long rows = bare.ask(questions);
    var product = new ArrayList<Duration>();
    var driver = new ArrayList<Duration>();
    for (int round = -Math.min(WARMING, rounds); round < rounds; round++) {
      var ours = time(() -> CanvasBytes.of(action.work().get()));
      var theirs = time(() -> bare.ask(questions));
      if (round >= 0) {
        product.add(ours);
        driver.add(theirs);
      }
    }
    return new ActionFigure(
        action.key(),
        rows,
        product,
        driver,
        questions.size(),
        bare.hits(questions),
        message.length,
        CanvasBytes.packed(message));
  }

  private static Duration time(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
