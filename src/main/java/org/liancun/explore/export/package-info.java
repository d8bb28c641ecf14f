/**
 * Pictures, and everything below a unit, on their way out to other programs: as a network that is
 * written while it is read.
 */
@NullMarked
@NamedInterface("export")
package org.liancun.explore.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
