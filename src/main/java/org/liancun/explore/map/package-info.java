/**
 * The county as a map: where villages lie, and the area around each that is nearer to it than to
 * any other.
 */
@NullMarked
@NamedInterface("map")
package org.liancun.explore.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
