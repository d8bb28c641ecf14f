/** Units, villages, members and their hierarchy: the model that every feature shares. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph"})
package org.liancun.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
