/** Runs a real Neo4j server as a child process and gives away only its Bolt address. */
@ApplicationModule(displayName = "Embedded database", allowedDependencies = "console")
@NullMarked
package org.liancun.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
