/** The Questions screen. */
@NullMarked
package org.liancun.query.ui;

import org.jspecify.annotations.NullMarked;
