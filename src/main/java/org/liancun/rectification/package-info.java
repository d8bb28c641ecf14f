/** Branches under rectification. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger"})
package org.liancun.rectification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
