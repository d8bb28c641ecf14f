package org.liancun.bench;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import org.liancun.explore.Depth;
import org.liancun.explore.View;

/** Explore with nothing but the canvas, as a benchmark drives it. */
final class CanvasPage {

  private static final String SHOWN =
      "document.querySelector('liancun-network')?.shadowRoot?.querySelector('.shown')?.textContent";
  private static final String CANVAS = "liancun-network";
  private static final double MEGA = 1e6;

  private final Page page;
  private final String address;
  private final CDPSession inside;

  /**
   * A page of a running product.
   *
   * @param address ending with a slash
   */
  CanvasPage(Page page, String address) {
    this.page = page;
    this.address = address;
    inside = page.context().newCDPSession(page);
    inside.send("Performance.enable");
  }

  void logIn(String user, String password) {
    page.navigate(address + "login");
    page.fill("input[name=username]", user);
    page.fill("input[name=password]", password);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    page.waitForFunction("() => " + SHOWN);
  }

  /** {@return how long it took from the address to the picture, in milliseconds} */
  double open(Depth depth) {
    long begin = System.nanoTime();
    page.bringToFront();
    page.navigate(address + "explore?panes=canvas&down=" + View.word(depth));
    page.waitForFunction("() => " + SHOWN);
    return (System.nanoTime() - begin) / MEGA;
  }

  /** {@return how many nodes are drawn, as the canvas says it} */
  int drawn() {
    var said = page.evaluate("() => " + SHOWN).toString().replace(",", "");
    return new Scanner(said).useDelimiter("\\D+").nextInt();
  }

  /** {@return the JavaScript of a frame while the picture is moved, in milliseconds} */
  double frame() {
    Panning.of(page, CANVAS);
    return number("() => document.querySelector('liancun-network').msPerFrame");
  }

  /** {@return the JavaScript of a frame while a dot is carried, in milliseconds} */
  double carrying(String code) {
    Panning.ofDot(page, CANVAS, code);
    return number("() => document.querySelector('liancun-network').msPerFrame");
  }

  /** {@return codes of what is drawn and can be expanded} */
  @SuppressWarnings("unchecked")
  List<String> folded(String root, String user, String password) {
    return (List<String>)
        page.evaluate(
            """
            async ([root, login]) => {
              const path = `/api/v1/units/${root}/neighbourhood?depth=3&limit=1000&kinds=part-of`;
              const { nodes } = await (await fetch(path, { headers: { authorization: `Basic ${btoa(login)}` } })).json();
              return nodes.filter((n) => n.level === 'branch' && n.children > 0).map((n) => n.code);
            }
            """,
            List.of(root, user + ":" + password));
  }

  /** {@return how long it took from asking for its children to the picture, in milliseconds} */
  double expandAndCollapse(String code) {
    return ((Number)
            page.evaluate(
                """
                async (code) => {
                  const canvas = document.querySelector('liancun-network');
                  const shown = () => canvas.shadowRoot.querySelector('.shown').textContent;
                  const until = async (seen) => {
                    const latest = performance.now() + 60_000;
                    while (!seen()) {
                      if (performance.now() > latest) throw new Error(`${code} does not change ${shown()}`);
                      await new Promise(requestAnimationFrame);
                    }
                  };
                  const tell = (type, detail) => canvas.dispatchEvent(new CustomEvent(type, { detail }));
                  const before = shown();
                  const begin = performance.now();
                  tell('network-expand', { code, loaded: false });
                  await until(() => shown() !== before);
                  const took = performance.now() - begin;
                  canvas.collapse(code);
                  tell('network-collapse', { code });
                  await until(() => shown() === before);
                  return took;
                }
                """,
                code))
        .doubleValue();
  }

  /** {@return what the page holds after rubbish was collected} */
  String memory() {
    inside.send("HeapProfiler.collectGarbage");
    var metrics = inside.send("Performance.getMetrics").getAsJsonArray("metrics");
    double heap = 0;
    double elements = 0;
    double listeners = 0;
    for (var metric : metrics) {
      var value = metric.getAsJsonObject().get("value").getAsDouble();
      switch (metric.getAsJsonObject().get("name").getAsString()) {
        case "JSHeapUsedSize" -> heap = value / MEGA;
        case "Nodes" -> elements = value;
        case "JSEventListeners" -> listeners = value;
        default -> {}
      }
    }
    return String.format(Locale.ROOT, "%14.1f %,12.0f %,12.0f", heap, elements, listeners);
  }

  private double number(String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }
}
