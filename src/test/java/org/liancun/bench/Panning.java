package org.liancun.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Dragging there and back as a hand does it, a frame for each move. */
final class Panning {

  private static final int MOVES = 60;
  private static final int STEP = 4;

  /** So many places are tried, from the middle outwards, until one is free. */
  private static final int TRIES = 40;

  private static final double APART = 9;

  private Panning() {}

  /** Drags a picture by a place at which nothing is drawn. */
  static void of(Page page, String element) {
    page.bringToFront(); // a page behind another draws no frames
    var box = page.locator(element).boundingBox();
    for (int i = 0; i < TRIES; i++) {
      double x = box.x + box.width / 2 + i * APART;
      double y = box.y + box.height / 2 - i * APART / 2;
      page.mouse().move(x, y);
      var cursor = page.evaluate("(e) => document.querySelector(e).style.cursor", element);
      if (!"pointer".equals(cursor)) {
        drag(page, x, y);
        return;
      }
    }
    throw new IllegalStateException("There is something everywhere");
  }

  /**
   * Drags a dot.
   *
   * @param code of a node that the canvas draws
   */
  static void ofDot(Page page, String element, String code) {
    page.bringToFront();
    var box = page.locator(element).boundingBox();
    @SuppressWarnings("unchecked")
    var at =
        (Map<String, Number>)
            page.evaluate(
                "([e, code]) => document.querySelector(e).positionOf(code)",
                List.of(element, code));
    double x = box.x + at.get("x").doubleValue();
    double y = box.y + at.get("y").doubleValue();
    page.mouse().move(x, y);
    drag(page, x, y);
  }

  private static void drag(Page page, double x, double y) {
    page.mouse().down();
    for (int i = 0; i < MOVES; i++) {
      page.mouse().move(x + STEP * Math.min(i, MOVES - i), y + STEP);
      page.evaluate("() => new Promise(requestAnimationFrame)");
    }
    page.mouse().up();
  }
}
