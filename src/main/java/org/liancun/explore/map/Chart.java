package org.liancun.explore.map;

import java.util.List;

/**
 * A county as a map.
 *
 * @param isSchematic whether villages stand by who borders on whom, since nobody knows where
 * @param missing how many villages are not on it, since nobody knows where they lie
 */
public record Chart(List<Area> areas, List<Outline> outlines, boolean isSchematic, int missing) {

  /** Of a county of which neither positions nor neighbours are known. */
  static Chart nothing(int missing) {
    return new Chart(List.of(), List.of(), false, missing);
  }
}
