/** From the bytes of a file to tables of plain text, whatever program wrote it. */
@NullMarked
package org.liancun.intake.reading;

import org.jspecify.annotations.NullMarked;
