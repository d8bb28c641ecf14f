package org.liancun.canvas;

import java.util.List;

/**
 * What several areas make up, as of {@link MapArea}.
 *
 * @param x where its name stands
 * @param y where its name stands
 */
public record MapOutline(String name, double x, double y, List<double[]> rings) {}
