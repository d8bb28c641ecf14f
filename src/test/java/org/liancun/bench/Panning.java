package org.liancun.bench;

import com.microsoft.playwright.Page;

/** A picture dragged there and back as a hand does it, a frame for each move. */
final class Panning {

  private static final int MOVES = 60;
  private static final int STEP = 4;

  private Panning() {}

  static void of(Page page, String element) {
    page.bringToFront(); // a page behind another draws no frames
    var box = page.locator(element).boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    for (int i = 0; i < MOVES; i++) {
      page.mouse().move(x + STEP * Math.min(i, MOVES - i), y + STEP);
      page.evaluate("() => new Promise(requestAnimationFrame)");
    }
    page.mouse().up();
  }
}
