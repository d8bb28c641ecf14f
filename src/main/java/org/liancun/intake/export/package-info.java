/** Records on their way out, as sheets that come in again as they are, and as templates. */
@NullMarked
@NamedInterface("export")
package org.liancun.intake.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
