/** How fast the product writes what sheets say, beside the bare driver in the same run. */
@NullMarked
@ApplicationModule(allowedDependencies = "intake")
package org.liancun.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
