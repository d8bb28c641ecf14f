/**
 * What clerks keep, kind by kind: the columns of its sheets, how it stands in the graph, how it
 * changes with date and source, and how a change is taken back. Sheets and screens both write
 * through here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "organization"})
package org.liancun.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
