package org.liancun.explore.map;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;

/**
 * A county as a map.
 *
 * @param areas of the villages that are shown
 * @param blanks of the others, so that neighbours and sizes stay true whatever is shown
 * @param isSchematic whether villages stand by who borders on whom, since nobody knows where
 * @param missing how many villages to be shown are not on it, since nobody knows where they lie or,
 *     if schematic, on what they border
 */
public record Chart(
    List<Area> areas, List<Area> blanks, List<Outline> outlines, boolean isSchematic, int missing) {

  /** {@return whether there is anything to draw} */
  public boolean isEmpty() {
    return areas.isEmpty() && blanks.isEmpty();
  }

  /**
   * {@return the map of all villages of a county}
   *
   * @param sites where they stand, as far as that is known
   * @param shown which of them are to be seen
   */
  static Chart of(
      List<Place> places,
      Map<Place, Coordinate> sites,
      Predicate<Place> shown,
      boolean isSchematic) {
    var all = Cells.of(sites);
    var areas = all.stream().collect(partitioningBy(area -> shown.test(area.place())));
    var missing = places.stream().filter(shown).filter(place -> !sites.containsKey(place)).count();
    return new Chart(
        Objects.requireNonNull(areas.get(true)),
        Objects.requireNonNull(areas.get(false)),
        Cells.outlines(all),
        isSchematic && !sites.isEmpty(),
        (int) missing);
  }
}
