/** The Explore screen. */
@NullMarked
package org.liancun.explore.ui;

import org.jspecify.annotations.NullMarked;
