package org.liancun.canvas;

import java.util.Map;

/**
 * Every sentence the canvas shows or speaks, in the reader's language. Templates name their values
 * in braces: {@code {name}}, {@code {level}}, {@code {children}}, {@code {shown}}, {@code {total}}.
 *
 * @param levels legend and spoken name of each level
 * @param ratings legend name of each rating
 * @param links legend name of each kind of link
 * @param folded legend name of the ring around a node that can be expanded
 * @param size what the size of a dot stands for
 * @param legend what the legend is called
 * @param unknown legend name of what is not known
 * @param others legend name of all that have no colour of their own
 * @param shown corner sentence, with {@code {shown}} and {@code {total}}
 * @param more label of the node standing for children not loaded yet, with {@code {shown}} and
 *     {@code {total}}
 * @param open spoken for an expanded node, with {@code {name}}, {@code {level}}, {@code {children}}
 * @param closed spoken for a node that can be expanded, with the same values
 * @param leaf spoken for a node without children, with {@code {name}} and {@code {level}}
 * @param keys tells those who do not see the canvas where its keys are listed
 * @param help what each key does, by the names that the browser has for it; with them what the list
 *     of keys is called, the button that ends it, and for the map what {@code keys} is for the
 *     canvas
 * @param said of what was done by key, by the names that the browser has for it
 * @param zoomIn name of the button
 * @param zoomOut name of the button
 * @param fit name of the button
 * @param unavailable said in place of the drawing where the browser has no WebGL
 */
public record CanvasTexts(
    Map<String, String> levels,
    Map<String, String> ratings,
    Map<String, String> links,
    String folded,
    String size,
    String legend,
    String unknown,
    String others,
    String shown,
    String more,
    String open,
    String closed,
    String leaf,
    String keys,
    Map<String, String> help,
    Map<String, String> said,
    String zoomIn,
    String zoomOut,
    String fit,
    String unavailable) {}
