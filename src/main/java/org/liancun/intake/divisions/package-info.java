/** The official list of units and villages as a kind of sheet. */
@NullMarked
package org.liancun.intake.divisions;

import org.jspecify.annotations.NullMarked;
