/** A county that does not exist, so that a newcomer sees every level at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "ledger", "organization"})
package org.liancun.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
