package org.liancun.explore.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class CellsTests {

  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Random RANDOM = new Random(20_261_122);

  private final Map<Place, Coordinate> sites = scattered(200);
  private final List<Area> areas = Cells.of(sites);

  @Test
  void eachVillageStandsInItsOwnArea() {
    assertThat(areas)
        .hasSize(200)
        .allMatch(area -> area.shape().covers(SHAPES.createPoint(area.at())));
  }

  @Test
  void everyPlaceBelongsToTheVillageThatIsNearest() {
    for (int i = 0; i < 500; i++) {
      var point =
          SHAPES.createPoint(new Coordinate(RANDOM.nextDouble(40_000), RANDOM.nextDouble(30_000)));
      areas.stream()
          .filter(area -> area.shape().covers(point))
          .forEach(
              area -> assertThat(distance(area, point)).isCloseTo(nearest(point), within(0.01)));
    }
  }

  @Test
  void theAreasOfATownshipMakeUpItsOutlineWithoutOverlapping() {
    var outlines = Cells.outlines(areas);
    assertThat(outlines).extracting(Outline::name).containsExactly("东镇", "西镇");
    assertThat(outlines.stream().mapToDouble(outline -> outline.shape().getArea()).sum())
        .isCloseTo(areas.stream().mapToDouble(a -> a.shape().getArea()).sum(), within(1.0));
    assertThat(outlines)
        .allMatch(outline -> outline.shape().covers(SHAPES.createPoint(outline.at())));
  }

  @Test
  void aFewVillagesAndSomeInTheSamePlaceHaveAreasToo() {
    assertThat(Cells.of(Map.of())).isEmpty();
    assertThat(Cells.of(scattered(1))).singleElement().matches(a -> a.shape().getArea() > 0);
    assertThat(Cells.of(scattered(2))).hasSize(2).allMatch(area -> area.shape().getArea() > 0);
    var same = new LinkedHashMap<Place, Coordinate>();
    scattered(4).keySet().forEach(place -> same.put(place, new Coordinate(1, 1)));
    assertThat(Cells.of(same)).hasSize(4).allMatch(area -> area.shape().getArea() > 0);
  }

  @Test
  void neighboursStandNearerThanOthersAndInTheSamePlacesEachTime() {
    var places = List.copyOf(scattered(30).keySet());
    var ring =
        IntStream.range(0, 30)
            .mapToObj(i -> new Border(places.get(i).village(), places.get((i + 1) % 30).village()))
            .toList();
    var there = Plane.byNeighbours(places, ring);
    assertThat(Plane.byNeighbours(places, ring)).isEqualTo(there);
    var beside =
        IntStream.range(0, 30)
            .mapToDouble(
                i -> there.get(places.get(i)).distance(there.get(places.get((i + 1) % 30))))
            .average()
            .orElseThrow();
    var opposite =
        IntStream.range(0, 30)
            .mapToDouble(
                i -> there.get(places.get(i)).distance(there.get(places.get((i + 15) % 30))))
            .average()
            .orElseThrow();
    assertThat(beside).isLessThan(opposite / 2);
  }

  @Test
  void whatBordersOnNothingHasNoPlace() {
    var places = List.copyOf(scattered(5).keySet());
    var borders =
        List.of(
            new Border(places.get(0).village(), places.get(1).village()),
            new Border(places.get(1).village(), places.get(2).village()),
            new Border(places.get(3).village(), "elsewhere"));
    var sites = Plane.byNeighbours(places, borders);
    assertThat(sites).containsOnlyKeys(places.subList(0, 3));
    assertThat(Chart.of(places, sites, place -> true, true).missing()).isEqualTo(2);
    assertThat(Plane.byNeighbours(places, List.of())).isEmpty();
  }

  private double nearest(Point point) {
    return areas.stream().map(a -> distance(a, point)).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static double distance(Area area, Point point) {
    return area.at().distance(point.getCoordinate());
  }

  private static Map<Place, Coordinate> scattered(int number) {
    var sites = new LinkedHashMap<Place, Coordinate>();
    for (int i = 0; i < number; i++) {
      double x = RANDOM.nextDouble(40_000);
      var town = x < 20_000 ? "西镇" : "东镇";
      sites.put(
          new Place("b" + i, "v" + i, "村" + i, List.of(), town, null, null, null, null),
          new Coordinate(x, RANDOM.nextDouble(30_000)));
    }
    return sites;
  }
}
