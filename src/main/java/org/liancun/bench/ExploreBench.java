package org.liancun.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.liancun.canvas.CanvasBytes;
import org.liancun.explore.Drawings;
import org.liancun.explore.Inspections;
import org.liancun.explore.Pictures;
import org.liancun.graph.Graph;
import org.liancun.intake.Intake;
import org.liancun.organization.Organization;
import org.neo4j.driver.Driver;

/**
 * How fast people get what they do in Explore. Of an action everything between the click and the
 * answer counts but what Vaadin and the browser do: questions, pictures, and the message for the
 * canvas.
 */
public final class ExploreBench {

  private final Importing importing;
  private final Store store;
  private final Actions actions;
  private final SideBySide sideBySide;

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
    this.sideBySide = new SideBySide(graph, new BareDriver(driver));
  }

  /** Fills the store with nothing else than this. */
  public void fill(List<Book> books) {
    importing.fill(store, books);
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
      figures.add(
          sideBySide.measured(
              action.key(),
              Math.min(rounds, action.rounds()),
              () -> CanvasBytes.of(action.work().get())));
    }
    return new ExploreFigures((int) actions.draw(everything).picture().entries().count(), figures);
  }
}
