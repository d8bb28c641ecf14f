package org.liancun.canvas;

/**
 * Where something stands on the canvas.
 *
 * @param x to the right
 * @param y downwards
 */
public record CanvasPlace(String code, double x, double y) {}
