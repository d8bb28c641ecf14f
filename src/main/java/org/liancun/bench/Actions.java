package org.liancun.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.liancun.canvas.CanvasNode;
import org.liancun.explore.Children;
import org.liancun.explore.Drawing;
import org.liancun.explore.Drawings;
import org.liancun.explore.Inspections;
import org.liancun.explore.PictureState;
import org.liancun.explore.Pictures;
import org.liancun.explore.Reach;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;

/** What people do in Explore, over the services that the screen uses. */
final class Actions {

  private static final int HITS_OF_SEARCH = 20;
  private static final int FEW = 5;
  private static final int MANY = 200;

  private final Explored explored;
  private final Viewpoint today;

  /** The services of the screen. */
  record Explored(
      Organization organization, Drawings drawings, Pictures pictures, Inspections inspections) {}

  Actions(Explored explored, LocalDate day) {
    this.explored = explored;
    this.today = Viewpoint.of(day);
  }

  /** {@return everything opened, as somebody would see who opened all of it} */
  PictureState everything() {
    var all = PictureState.FIRST;
    for (var before = -1; before != all.opened().size(); ) {
      before = all.opened().size();
      all =
          all.open(
              draw(all)
                  .picture()
                  .entries()
                  .filter(entry -> entry.children() > 0)
                  .map(Entry::code)
                  .toList());
    }
    return all;
  }

  /** {@return the actions} */
  List<Action> all(PictureState everything) {
    var first = draw(PictureState.FIRST).picture().entries().toList();
    var township = one(first, Level.TOWNSHIP);
    var branch = one(first, Level.BRANCH);
    var children = new Children.All(explored.organization, today);
    return List.of(
        new Action("open", MANY, () -> drawn(PictureState.FIRST)),
        new Action("open-all", FEW, () -> drawn(everything)),
        new Action(
            "expand", MANY, () -> rows(children.below(branch.code(), 0, Pictures.PAGE).items())),
        new Action("search", MANY, () -> search(branch.shortName())),
        new Action("path", MANY, () -> unseen(explored.organization.path(branch.code(), today))),
        new Action("neighbourhood", MANY, () -> around(township.code())),
        new Action("inspect", MANY, () -> unseen(explored.inspections.of(branch.code(), today))));
  }

  Drawing draw(PictureState state) {
    return explored.drawings.of(state, today).orElseThrow();
  }

  private List<CanvasNode> drawn(PictureState state) {
    return rows(draw(state).picture().entries().toList());
  }

  private List<CanvasNode> search(String name) {
    return unseen(
        explored.organization.search(name.substring(0, 2), null, 0, HITS_OF_SEARCH, today));
  }

  private List<CanvasNode> around(String code) {
    return unseen(explored.pictures.around(code, new Reach(2, Pictures.PAGE, Set.of()), today));
  }

  private static Entry one(List<Entry> entries, Level level) {
    return entries.stream()
        .filter(entry -> entry.level() == level && entry.children() > 0)
        .reduce((before, last) -> last)
        .orElseThrow();
  }

  private static List<CanvasNode> rows(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                new CanvasNode(
                    entry.code(),
                    entry.parent(),
                    entry.shortName(),
                    entry.level().key(),
                    entry.children(),
                    entry.rating(),
                    entry.population(),
                    entry.industry()))
        .toList();
  }

  /** Nothing is drawn anew. */
  private static List<CanvasNode> unseen(Object found) {
    Objects.requireNonNull(found);
    return List.of();
  }
}
