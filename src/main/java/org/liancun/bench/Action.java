package org.liancun.bench;

import java.util.List;
import java.util.function.Supplier;
import org.liancun.canvas.CanvasNode;

/**
 * Something that people do in Explore, as far as the server has a part in it.
 *
 * @param key by which it is named
 * @param rounds how often at most it is done, since some take long
 * @param work does it, and gives what the canvas then draws; nothing, where it draws nothing anew
 */
record Action(String key, int rounds, Supplier<List<CanvasNode>> work) {}
