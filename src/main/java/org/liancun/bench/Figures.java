package org.liancun.bench;

import java.util.List;

/**
 * What a run has measured.
 *
 * @param kinds in the order in which they were written
 * @param heapMegabytes the most that this process had in use at once, garbage included
 * @param limitMegabytes what it might have used
 */
public record Figures(List<Figure> kinds, long heapMegabytes, long limitMegabytes) {

  public Figures {
    kinds = List.copyOf(kinds);
  }

  /** {@return all kinds together} */
  public Figure all(String name) {
    return Figure.sum(name, kinds);
  }
}
