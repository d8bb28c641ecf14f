/** The Java face of the web components that draw the network. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.liancun.canvas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
