/** The sentences that the product prints outside its screens, in the terminal's language. */
@ApplicationModule(
    displayName = "Console",
    allowedDependencies = {})
@NullMarked
package org.liancun.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
