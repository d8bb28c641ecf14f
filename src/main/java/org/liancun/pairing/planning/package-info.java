/**
 * Plans of pairs: wishes in, the best whole plan out, with its reasons. Plain Java over scoring and
 * matching.
 */
@NullMarked
@NamedInterface("planning")
package org.liancun.pairing.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
