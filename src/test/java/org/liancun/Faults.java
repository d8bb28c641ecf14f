package org.liancun;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What axe finds wrong with a page for people who hear it, who use no mouse, or who need contrast.
 * Only what it calls serious or critical is told.
 */
final class Faults {

  /** Brought by npm with the frontend's other tools; no part of the product. */
  private static final Path AXE = Path.of("node_modules", "axe-core", "axe.min.js");

  /** The colours fade from one theme to the other, and what inherits them only after that. */
  private static final String IN_ITS_COLOURS =
      """
      async () => {
        for (;;) {
          for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
          const fading = document.getAnimations()
            .filter(one => one.effect?.getTiming().iterations !== Infinity
              && one.playState === 'running');
          if (fading.length === 0) return;
          await Promise.allSettled(fading.map(one => one.finished));
        }
      }
      """;

  private static final String FAULTS =
      """
      async ([within, rules]) => (await axe.run(within, {
          resultTypes: ['violations'],
          ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})
        })).violations
        .filter(({impact}) => impact === 'serious' || impact === 'critical')
        .flatMap(({id, nodes}) => nodes.map(({target, html, failureSummary}) =>
          [id, target.flat().join(' '), html.slice(0, 160), failureSummary].join(' | ')))
      """;

  private Faults() {}

  /** {@return what is wrong with a part of the page, in both themes} */
  static List<String> of(Page page, String within, ColorScheme usual) {
    var other = usual == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
    var faults = new ArrayList<>(of(page, within, List.of()));
    show(page, other);
    faults.addAll(of(page, within, List.of("color-contrast"))); // nothing else differs
    show(page, usual);
    return faults;
  }

  private static List<String> of(Page page, String within, List<String> rules) {
    if (page.evaluate("() => typeof window.axe").equals("undefined")) {
      page.evaluate(source());
    }
    return ((List<?>) page.evaluate(FAULTS, List.of(within, rules)))
        .stream().map(String::valueOf).toList();
  }

  private static void show(Page page, ColorScheme colours) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(colours)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.evaluate(IN_ITS_COLOURS);
  }

  private static String source() {
    try {
      return Files.readString(AXE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
