/** Pairings of villages: their life cycle, the villages' own opinions, what was delivered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"editing", "editing :: ui", "frame", "graph", "ledger"})
package org.liancun.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
