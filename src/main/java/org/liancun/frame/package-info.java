/** What a view may ask of the frame around it, so that no view knows the shell. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.liancun.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
