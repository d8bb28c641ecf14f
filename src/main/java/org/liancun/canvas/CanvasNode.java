package org.liancun.canvas;

import org.jspecify.annotations.Nullable;

/**
 * A unit or place as the canvas draws it.
 *
 * @param code the business code, unique on the canvas
 * @param parent the code of the unit above, null for the root
 * @param name the short name shown as label
 * @param level one of province, city, county, township, general-branch, branch, group, village,
 *     member
 * @param children how many children it has in all, loaded or not
 * @param rating strong, medium, weak, or null when not rated
 * @param population inhabitants, or null when not known; the dot's area follows it
 * @param industry the most important one of its village, or null when not known
 */
public record CanvasNode(
    String code,
    @Nullable String parent,
    String name,
    String level,
    int children,
    @Nullable String rating,
    @Nullable Integer population,
    @Nullable String industry) {}
