/** How fast the product reads and writes, beside the bare driver in the same run. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "graph",
      "organization",
      "canvas",
      "explore",
      "intake",
      "query",
      "pairing :: scoring",
      "pairing :: matching",
      "pairing :: planning"
    })
package org.liancun.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
