package org.liancun.explore.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A village with all that is nearer to it than to any other. Lengths in metres on a plane, x to the
 * east and y to the north.
 *
 * @param at where the village stands
 */
public record Area(Place place, Coordinate at, Geometry shape) {}
