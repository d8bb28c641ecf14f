/** Records corrected, changed, added and ended one at a time, where they are seen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "organization", "ledger", "intake", "frame"})
package org.liancun.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
