/** The screen on which sheets come in. */
@NullMarked
package org.liancun.intake.ui;

import org.jspecify.annotations.NullMarked;
