package org.liancun.canvas;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nodes and links as rows without keys: a county is one message of some tens of kilobytes. */
final class CanvasJson {

  private CanvasJson() {}

  static ArrayNode nodes(Collection<CanvasNode> nodes) {
    var rows = JacksonUtils.createArrayNode();
    nodes.forEach(node -> rows.add(row(node)));
    return rows;
  }

  static ArrayNode links(Collection<CanvasLink> links) {
    var rows = JacksonUtils.createArrayNode();
    for (var link : links) {
      var row = rows.addArray();
      row.add(codes(link.from())).add(codes(link.to())).add(link.kind()).add(link.number());
      row.add(link.lit() ? 1 : 0);
    }
    return rows;
  }

  static ArrayNode places(Collection<CanvasPlace> places) {
    var rows = JacksonUtils.createArrayNode();
    places.forEach(place -> rows.addArray().add(place.code()).add(place.x()).add(place.y()));
    return rows;
  }

  static ArrayNode codes(Collection<String> codes) {
    var row = JacksonUtils.createArrayNode();
    codes.forEach(row::add);
    return row;
  }

  static ObjectNode texts(CanvasTexts texts) {
    return JacksonUtils.beanToJson(texts);
  }

  private static ArrayNode row(CanvasNode node) {
    var row = JacksonUtils.createArrayNode();
    row.add(node.code());
    text(row, node.parent());
    row.add(node.name()).add(node.level()).add(node.children());
    text(row, node.rating());
    if (node.population() != null) {
      row.add(node.population().intValue());
    } else if (node.industry() != null) {
      row.addNull();
    }
    if (node.industry() != null) {
      row.add(node.industry());
    }
    return row;
  }

  private static void text(ArrayNode row, @Nullable String value) {
    if (value == null) {
      row.addNull();
    } else {
      row.add(value);
    }
  }
}
