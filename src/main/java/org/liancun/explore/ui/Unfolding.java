package org.liancun.explore.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Children;
import org.liancun.explore.Drawing;
import org.liancun.explore.Pictures;
import org.liancun.organization.Entry;
import org.liancun.organization.Page;

/** Opens and closes what is drawn, without drawing the rest anew. */
final class Unfolding {

  private static final Children NOTHING = new Children.Kept(Map.of());

  private final Course course;
  private final Asking asking;
  private final Known known;
  private final CanvasPane canvas;
  private final TreePane tree;
  private final Consumer<String> onUnfold;
  private @Nullable Drawing drawing;

  /**
   * Unfolds in both panes.
   *
   * @param onUnfold told what was opened or closed
   */
  Unfolding(
      Course course,
      Asking asking,
      Known known,
      CanvasPane canvas,
      TreePane tree,
      Consumer<String> onUnfold) {
    this.course = course;
    this.asking = asking;
    this.known = known;
    this.canvas = canvas;
    this.tree = tree;
    this.onUnfold = onUnfold;
  }

  /** From now on it is this drawing, or none, that is opened further. */
  void of(@Nullable Drawing drawn) {
    drawing = drawn;
  }

  boolean isOpen(String code) {
    var state = course.state();
    return state.opened().contains(code)
        || (drawing != null
            && drawing.picture().expanded().contains(code)
            && !state.closed().contains(code));
  }

  /** Draws what lies below a unit, unless the canvas still has it. */
  void open(String code, boolean alreadyDrawn) {
    if (alreadyDrawn || isOpen(code) || asking.attempt(() -> draw(code))) {
      course.go(course.state().open(List.of(code)));
      setOpenInTree(code, true);
    } else {
      setOpenInTree(code, false);
      notNow(code);
    }
  }

  void close(String code) {
    course.go(course.state().close(code));
    canvas.close(code);
    setOpenInTree(code, false);
  }

  /** Draws one more page of what lies below a unit. */
  void more(String code, int shown) {
    if (asking.attempt(() -> drawMore(code, shown))) {
      course.go(course.state().show(code, shown + Pictures.PAGE));
    } else {
      notNow(code);
    }
  }

  private void draw(String code) {
    canvas.open(code, page(code, 0));
  }

  private void drawMore(String code, int shown) {
    canvas.more(code, page(code, shown));
  }

  private Page<Entry> page(String code, int skip) {
    var page = children().below(code, skip, Pictures.PAGE);
    known.learn(page.items().stream());
    return page;
  }

  /** {@return what lies below the units of the drawing} */
  Children children() {
    return drawing == null ? NOTHING : drawing.children();
  }

  private void notNow(String code) {
    canvas.refuse(code);
    Notice.say(canvas.getTranslation("explore.not-now"));
  }

  private void setOpenInTree(String code, boolean open) {
    var entry = known.get(code);
    if (entry != null) {
      tree.setOpen(entry, open);
    }
    onUnfold.accept(code);
  }
}
