/** Sheets of the records that the ledger keeps. */
@NullMarked
package org.liancun.intake.records;

import org.jspecify.annotations.NullMarked;
