/**
 * The library of questions: each a file of Cypher with a form, an answer and a way to take it away.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "graph",
      "organization",
      "canvas",
      "frame",
      "intake::writing",
      "intake::export",
      "explore",
      "explore::map",
      "explore::ui"
    })
package org.liancun.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
