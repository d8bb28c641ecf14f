package org.liancun.explore.map;

import java.util.List;

/**
 * A map with what was found on it.
 *
 * @param root below which all of it lies
 * @param found the villages that were found, by their own codes
 */
public record Around(String root, Chart chart, List<String> found) {

  public Around {
    found = List.copyOf(found);
  }
}
