/**
 * The frame around every view: bar, rail, language, theme, login page, error pages and what is said
 * while the database is away.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"frame", "graph", "security"})
package org.liancun.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
