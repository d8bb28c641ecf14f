/** Resource sharing: what one gives to others and what came of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger"})
package org.liancun.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
