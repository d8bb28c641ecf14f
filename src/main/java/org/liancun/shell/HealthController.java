package org.liancun.shell;

import java.util.Map;
import org.liancun.graph.GraphState;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
  ResponseEntity<Map<String, String>> health() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON) // whatever the asker would like best
        .body(Map.of("status", "UP", "graph", graph.status().phase().name()));
  }
}
