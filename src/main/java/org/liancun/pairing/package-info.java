/**
 * Pairings of villages: their life cycle, the villages' own opinions, what was delivered; and the
 * planner that suggests who could be paired with whom.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"editing", "editing :: ui", "frame", "graph", "intake", "ledger"})
package org.liancun.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
