/** Who answers for what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger"})
package org.liancun.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
