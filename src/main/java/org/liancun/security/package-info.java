/** Who may come in: accounts, login of people and of programs, and the brake on guessing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph"})
package org.liancun.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
