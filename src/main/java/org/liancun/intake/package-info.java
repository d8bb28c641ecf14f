/**
 * Sheets in: read, checked as a whole, shown before anything changes, and written all or nothing;
 * each feature contributes its kinds of sheet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "organization", "ledger", "frame"})
package org.liancun.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
