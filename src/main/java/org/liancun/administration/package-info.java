/** What whoever keeps the product has to know and to do: what is stored, and where. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"frame", "graph", "intake", "ledger", "organization", "sample"})
package org.liancun.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
