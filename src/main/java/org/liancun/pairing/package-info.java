/**
 * Pairings of villages: their life cycle, the villages' own opinions, what was delivered; and the
 * planner that suggests who could be paired with whom.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "canvas",
      "editing",
      "editing :: ui",
      "explore",
      "explore :: map",
      "explore :: ui",
      "frame",
      "graph",
      "intake",
      "intake :: export",
      "intake :: writing",
      "ledger",
      "organization"
    })
package org.liancun.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
