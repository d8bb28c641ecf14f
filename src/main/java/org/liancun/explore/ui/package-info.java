/** The Explore screen, and the canvas that others show what they found on. */
@NullMarked
@NamedInterface("ui")
package org.liancun.explore.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
