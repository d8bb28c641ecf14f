package org.liancun.canvas;

import java.util.List;

/**
 * A coloured line between two nodes beside the hierarchy.
 *
 * @param from codes at which one end is drawn, the first of them that is there
 * @param to codes at which the other end is drawn
 * @param kind key of its colour and its words in {@link CanvasTexts#links}
 * @param number how many relationships it stands for
 * @param lit whether it is brought out before others
 */
public record CanvasLink(
    List<String> from, List<String> to, String kind, int number, boolean lit) {}
