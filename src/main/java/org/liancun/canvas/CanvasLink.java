package org.liancun.canvas;

/**
 * A coloured link between two nodes beside the hierarchy.
 *
 * @param id unique on the canvas
 * @param from code of one end
 * @param to code of the other end
 * @param kind the ground: strong-weak, small, double, urban
 * @param label what is shown when one of its ends is pointed at
 */
public record CanvasLink(String id, String from, String to, String kind, String label) {}
