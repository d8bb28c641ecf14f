/** Leads a newcomer through the five systems of the sample county, with figures from the store. */
@NullMarked
@ApplicationModule(allowedDependencies = {"frame", "graph", "query", "sample", "sample :: county"})
package org.liancun.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
