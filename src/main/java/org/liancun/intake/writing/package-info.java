/**
 * From rows of plain text to files that spreadsheet programs open and our own reader reads back.
 */
@NullMarked
@NamedInterface("writing")
package org.liancun.intake.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
