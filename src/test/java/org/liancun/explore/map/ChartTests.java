package org.liancun.explore.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class ChartTests {

  private final List<Place> places =
      IntStream.range(0, 12).mapToObj(i -> place(i, i % 3 == 0 ? "WEAK" : "STRONG")).toList();

  /** The last two stand nowhere. */
  private final Map<Place, Coordinate> sites =
      places.stream()
          .limit(10)
          .collect(
              Collectors.toMap(
                  place -> place,
                  place -> {
                    int i = places.indexOf(place);
                    return new Coordinate(i % 4 * 2000.0 + i, i / 4 * 1500.0);
                  }));

  @Test
  void whatIsNotShownKeepsItsLandSoThatSizesAndNeighboursStayTrue() {
    var all = Chart.of(places, sites, place -> true, false);
    var weak = Chart.of(places, sites, place -> "WEAK".equals(place.rating()), false);
    assertThat(all.areas()).hasSize(10);
    assertThat(all.blanks()).isEmpty();
    assertThat(weak.areas()).hasSize(4).allMatch(all.areas()::contains);
    assertThat(weak.blanks()).hasSize(6).allMatch(all.areas()::contains);
    assertThat(weak.outlines()).isEqualTo(all.outlines());
  }

  @Test
  void onlyWhatIsShownCanBeMissing() {
    assertThat(Chart.of(places, sites, place -> true, false).missing()).isEqualTo(2);
    assertThat(Chart.of(places, sites, places.getLast()::equals, false).missing()).isEqualTo(1);
    assertThat(Chart.of(places, sites, places.getFirst()::equals, false).missing()).isZero();
  }

  @Test
  void whereNothingIsKnownThereIsNothingToDraw() {
    var chart = Chart.of(places, Map.of(), place -> true, true);
    assertThat(chart.isEmpty()).isTrue();
    assertThat(chart.isSchematic()).isFalse();
    assertThat(chart.missing()).isEqualTo(12);
  }

  private static Place place(int i, String rating) {
    return new Place("b" + i, "v" + i, "村" + i, List.of(), "西镇", null, rating, null, null);
  }
}
