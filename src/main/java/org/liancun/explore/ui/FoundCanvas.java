package org.liancun.explore.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.liancun.canvas.CanvasLink;
import org.liancun.canvas.CanvasNode;
import org.liancun.canvas.CanvasPlace;
import org.liancun.explore.Family;
import org.liancun.explore.FoundPictures;
import org.liancun.explore.PictureState;
import org.liancun.explore.Pin;
import org.liancun.graph.Viewpoint;

/** Some things that were found, drawn where they stand in the hierarchy. */
public final class FoundCanvas extends Div {

  private final FoundPictures pictures;
  private final CanvasPane canvas;

  /**
   * An empty canvas.
   *
   * @param onSelect told the code of what was chosen
   */
  public FoundCanvas(FoundPictures pictures, Consumer<String> onSelect) {
    this.pictures = pictures;
    canvas = new CanvasPane(new Choosing(onSelect));
    addClassName("lc-found-canvas");
    add(canvas);
  }

  /** Draws these, with the relationships of some families among them, if any of them is there. */
  public void show(Collection<String> codes, Set<Family> families, Viewpoint viewpoint) {
    var picture = pictures.of(codes, families, viewpoint);
    setVisible(picture.isPresent());
    picture.ifPresent(drawn -> canvas.show(drawn, PictureState.FIRST, List.of(), false));
  }

  /**
   * Draws people and lines between them where somebody else has placed them.
   *
   * @param nodes parents before their children
   * @param total how many there are, drawn or not
   * @param summary what is drawn, in one sentence
   */
  public void show(
      String root,
      List<CanvasNode> nodes,
      List<CanvasLink> links,
      List<CanvasPlace> places,
      int total,
      String summary) {
    setVisible(true);
    canvas.show(root, nodes, links, places, total);
    canvas.summary(summary);
  }

  /** All is drawn from the beginning, so only choosing leads anywhere. */
  private record Choosing(Consumer<String> onSelect) implements Gestures {

    @Override
    public void select(String code, boolean reveal) {
      onSelect.accept(code);
    }

    @Override
    public void unfold(String code, boolean alreadyDrawn) {}

    @Override
    public void fold(String code) {}

    @Override
    public void more(String code, int shown) {}

    @Override
    public void pin(String code, Pin pin) {}

    @Override
    public void spread(String code, Family family) {}

    @Override
    public void unpin(String code) {}

    @Override
    public void mark(Collection<String> codes) {}

    @Override
    public void mark(Collection<String> codes, boolean on) {}

    @Override
    public void toggle(String code) {}

    @Override
    public void step(boolean isBack) {}
  }
}
