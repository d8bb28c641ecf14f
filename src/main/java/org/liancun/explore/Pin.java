package org.liancun.explore;

/** Where a unit was put by hand, in the units of the canvas. */
public record Pin(int x, int y) {}
