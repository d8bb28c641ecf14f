/** Yearly assessments and awards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger"})
package org.liancun.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
