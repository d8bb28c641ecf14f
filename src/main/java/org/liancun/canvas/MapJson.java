package org.liancun.canvas;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Areas as rows without keys, to the metre. */
final class MapJson {

  private MapJson() {}

  static ArrayNode areas(Collection<MapArea> areas) {
    var rows = JacksonUtils.createArrayNode();
    for (var area : areas) {
      var row = rows.addArray();
      row.add(area.id()).add(area.code()).add(area.name()).add(area.rating());
      row.add(area.population()).add(area.industry());
      point(row, area.x(), area.y());
      rings(row, area.rings());
    }
    return rows;
  }

  static ArrayNode blanks(Collection<List<double[]>> blanks) {
    var rows = JacksonUtils.createArrayNode();
    blanks.forEach(blank -> rings(rows, blank));
    return rows;
  }

  static ArrayNode outlines(Collection<MapOutline> outlines) {
    var rows = JacksonUtils.createArrayNode();
    for (var outline : outlines) {
      var row = rows.addArray();
      row.add(outline.name());
      point(row, outline.x(), outline.y());
      rings(row, outline.rings());
    }
    return rows;
  }

  private static void point(ArrayNode row, double x, double y) {
    row.addArray().add(Math.round(x)).add(Math.round(y));
  }

  private static void rings(ArrayNode row, List<double[]> rings) {
    var all = row.addArray();
    for (var ring : rings) {
      var numbers = all.addArray();
      for (var number : ring) {
        numbers.add(Math.round(number));
      }
    }
  }
}
