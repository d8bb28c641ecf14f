package org.liancun.shell;

import java.util.Map;
import org.liancun.graph.GraphState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a watcher, without login, that the application runs and whether its graph can be asked. */
@RestController
class HealthController {

  private final GraphState graph;

  HealthController(GraphState graph) {
    this.graph = graph;
  }

  @GetMapping("/health")
  Map<String, String> health() {
    return Map.of("status", "UP", "graph", graph.status().phase().name());
  }
}
