package org.liancun.canvas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area of the map, lengths in metres, x to the east and y to the north.
 *
 * @param id its own
 * @param code of what the hierarchy shows in its place; several may share it
 * @param rating strong, medium or weak
 * @param x where its village stands
 * @param y where its village stands
 * @param rings outer borders, each x and y in turn
 */
public record MapArea(
    String id,
    String code,
    String name,
    @Nullable String rating,
    @Nullable Integer population,
    @Nullable String industry,
    double x,
    double y,
    List<double[]> rings) {}
