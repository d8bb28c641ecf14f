package org.liancun.explore.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * What the areas of one township make up, on the plane of its areas.
 *
 * @param at where its name stands
 */
public record Outline(String name, Coordinate at, Geometry shape) {}
