/** The file that somebody handed in, with what is wrong written into its cells. */
@NullMarked
@NamedInterface("remarks")
package org.liancun.intake.remarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
