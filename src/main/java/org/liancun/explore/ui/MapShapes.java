package org.liancun.explore.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.liancun.canvas.MapArea;
import org.liancun.canvas.MapOutline;
import org.liancun.explore.map.Area;
import org.liancun.explore.map.Chart;
import org.liancun.explore.map.Outline;
import org.liancun.explore.map.Place;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** A chart as the areas that a map draws. */
public final class MapShapes {

  private MapShapes() {}

  /**
   * {@return the villages with their land}
   *
   * @param code by which the map names each
   */
  public static List<MapArea> areas(Chart chart, Function<Place, String> code) {
    return chart.areas().stream().map(area -> area(area, code)).toList();
  }

  /** {@return the outer borders of the land of each village that is not shown} */
  public static List<List<double[]>> blanks(Chart chart) {
    return chart.blanks().stream().map(blank -> rings(blank.shape())).toList();
  }

  /** {@return what the villages of a township make up, for each} */
  public static List<MapOutline> outlines(Chart chart) {
    return chart.outlines().stream().map(MapShapes::outline).toList();
  }

  private static MapArea area(Area area, Function<Place, String> code) {
    var place = area.place();
    return new MapArea(
        place.village(),
        code.apply(place),
        place.name(),
        place.rating() == null ? null : place.rating().toLowerCase(Locale.ROOT),
        place.population(),
        place.industry(),
        area.at().x,
        area.at().y,
        rings(area.shape()));
  }

  private static MapOutline outline(Outline outline) {
    return new MapOutline(outline.name(), outline.at().x, outline.at().y, rings(outline.shape()));
  }

  private static List<double[]> rings(Geometry shape) {
    var rings = new ArrayList<double[]>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        rings.add(numbers(polygon));
      }
    }
    return rings;
  }

  private static double[] numbers(Polygon polygon) {
    var corners = polygon.getExteriorRing().getCoordinates();
    var numbers = new double[2 * corners.length];
    for (int i = 0; i < corners.length; i++) {
      numbers[2 * i] = corners[i].x;
      numbers[2 * i + 1] = corners[i].y;
    }
    return numbers;
  }
}
