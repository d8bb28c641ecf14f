/** Opening, walking and searching the organization: canvas, tree and inspector in step. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "graph",
      "organization",
      "canvas",
      "frame",
      "ledger",
      "intake",
      "intake::writing",
      "intake::export",
      "editing::ui"
    })
package org.liancun.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
