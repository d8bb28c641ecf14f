/**
 * Access to the graph: named Cypher, loaded and checked at start, migrations, and the state of the
 * connection.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.liancun.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
