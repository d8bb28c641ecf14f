/** What a view may ask of the frame around it, and what every view needs to live in it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.liancun.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
