/** Who taught whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger"})
package org.liancun.mentorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
