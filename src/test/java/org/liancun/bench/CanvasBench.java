package org.liancun.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.liancun.explore.Depth;

/**
 * What the canvas costs a browser, beside bare sigma in the same one: {@code ./liancun bench
 * canvas}. Needs Chromium and the sources, and says nothing about any other machine.
 */
public final class CanvasBench {

  private static final List<Depth> DEPTHS = List.of(Depth.BRANCH, Depth.GROUP, Depth.MEMBER);
  private static final int NODES = 49_000;

  /** As many as in an hour, one each six seconds. */
  private static final int ACTIONS = 600;

  private static final int BETWEEN = 100;
  private static final int PATIENCE = 120_000;
  private static final Browser.NewPageOptions SCREEN =
      new Browser.NewPageOptions().setViewportSize(1440, 900);

  private CanvasBench() {}

  /**
   * Measures and prints.
   *
   * @param args how many nodes; then how often something is expanded and collapsed
   */
  public static void main(String[] args) throws Exception {
    int nodes = args.length > 0 ? Integer.parseInt(args[0]) : NODES;
    int actions = args.length > 1 ? Integer.parseInt(args[1]) : ACTIONS;
    try (var county = RunningCounty.of(nodes);
        var playwright = Playwright.create();
        var chromium = org.liancun.Browser.launch(playwright)) {
      var page = chromium.newPage(SCREEN);
      page.setDefaultTimeout(PATIENCE);
      var canvas = new CanvasPage(page, county.printed("Address: "));
      var user = county.printed("User: ");
      var password = county.printed("Password: ");
      canvas.logIn(user, password);
      frames(canvas, chromium, county.code());
      canvas.open(Depth.BRANCH);
      browsing(canvas, canvas.folded(county.code(), user, password), actions);
    }
  }

  private static void frames(CanvasPage canvas, Browser chromium, String root) {
    say(
        "%9s %14s %14s %14s %6s %12s",
        "nodes", "picture ms", "frame ms", "bare sigma ms", "ratio", "carrying ms");
    for (var depth : DEPTHS) {
      var opened = canvas.open(depth);
      double frame = canvas.frame();
      double bare = bare(chromium, canvas.drawn());
      double carrying = canvas.carrying(root);
      say(
          "%,9d %,14.0f %14.2f %14.2f %6.2f %12.2f",
          canvas.drawn(), opened, frame, bare, frame / bare, carrying);
    }
  }

  /** In a window that is gone afterwards, since one behind another draws nothing. */
  private static double bare(Browser chromium, int nodes) {
    try (var page = chromium.newPage(SCREEN)) {
      page.setDefaultTimeout(PATIENCE);
      return new BareSigma(page).frame(nodes);
    }
  }

  private static void browsing(CanvasPage canvas, List<String> codes, int actions) {
    var times = new double[actions];
    say("%n%9s %14s %12s %12s", "actions", "heap MB", "elements", "listeners");
    for (int i = 0; i < actions; i++) {
      if (i % BETWEEN == 0) {
        say("%,9d %s", i, canvas.memory());
      }
      times[i] = canvas.expandAndCollapse(codes.get(i % codes.size()));
    }
    say("%,9d %s", actions, canvas.memory());
    Arrays.sort(times);
    say("%nFrom click to picture: p50 %.1f ms, p95 %.1f ms", part(times, 0.5), part(times, 0.95));
  }

  private static double part(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share))];
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
