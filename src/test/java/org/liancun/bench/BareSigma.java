package org.liancun.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Sigma alone, as it comes, with as many dots and lines: what a canvas on it can cost least.
 *
 * @param page a blank one
 */
record BareSigma(Page page) {

  private static final Path MODULES = Path.of("node_modules");

  /** {@return the JavaScript of a frame while the picture is moved, in milliseconds} */
  double frame(int nodes) {
    page.setContent("<div id='bare' style='position: absolute; inset: 0'></div>");
    script("graphology/dist/graphology.umd.min.js");
    script("sigma/dist/sigma.min.js");
    page.evaluate(
        """
        (nodes) => {
          const graph = new graphology.Graph();
          for (let i = 0; i < nodes; i++) {
            const angle = i * 2.4;
            const far = Math.sqrt(i);
            graph.addNode(i, {
              x: far * Math.cos(angle), y: far * Math.sin(angle), size: 3, label: `村${i}`,
            });
            if (i > 0) graph.addEdge(i, Math.floor((i - 1) / 10));
          }
          const sigma = new Sigma(graph, document.getElementById('bare'));
          const latest = [];
          let begin = 0;
          sigma.on('beforeRender', () => { begin = performance.now(); });
          sigma.on('afterRender', () => { latest.push(performance.now() - begin); });
          window.frame = () => {
            const last = latest.slice(-60);
            return last.reduce((sum, ms) => sum + ms, 0) / last.length;
          };
        }
        """,
        nodes);
    Panning.of(page, "#bare");
    return ((Number) page.evaluate("() => window.frame()")).doubleValue();
  }

  private void script(String path) {
    page.addScriptTag(new Page.AddScriptTagOptions().setPath(MODULES.resolve(path)));
  }
}
