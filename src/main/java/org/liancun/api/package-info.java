/** The REST API for other systems, over the same services as the screens. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "graph",
      "organization",
      "ledger",
      "explore",
      "explore::export",
      "intake",
      "intake::export",
      "pairing",
      "pairing :: planning",
      "pairing :: scoring",
      "pairing :: matching",
      "query"
    })
package org.liancun.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
