package org.liancun.explore.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.liancun.explore.Datum.Degrees;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A network as GeoJSON: what has a position as points, links between such as lines. How much has
 * none is said at the end, so that nobody takes the part for the whole.
 */
final class GeoJson {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;
  private final Map<String, Degrees> positions = new HashMap<>();
  private int nodesWithout;
  private int linksWithout;

  private GeoJson(JsonGenerator json) {
    this.json = json;
  }

  static long write(Network network, OutputStream out) throws IOException {
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      var features = new GeoJson(json);
      features.write(network.whole());
      return features.positions.size();
    } catch (JacksonException e) {
      throw new IOException(e);
    }
  }

  private void write(Network network) {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
    network.nodes().forEach(this::write);
    network.links().forEach(this::write);
    json.writeEndArray();
    json.writeNumberProperty("nodesWithoutPosition", nodesWithout);
    json.writeNumberProperty("linksWithoutPosition", linksWithout);
    json.writeEndObject();
  }

  private void write(Node node) {
    if (node.values().get(NodeField.LONGITUDE) instanceof Double longitude
        && node.values().get(NodeField.LATITUDE) instanceof Double latitude) {
      var position = new Degrees(longitude, latitude);
      positions.put(node.code(), position);
      beginFeature("Point");
      coordinates(position);
      json.writeEndObject();
      json.writeName("properties");
      json.writeStartObject();
      for (var field : NodeField.values()) {
        if (field != NodeField.LONGITUDE && field != NodeField.LATITUDE) {
          property(field, node.values());
        }
      }
      endFeature();
    } else {
      nodesWithout++;
    }
  }

  private void write(Link link) {
    var from = positions.get(link.from());
    var to = positions.get(link.to());
    if (from == null || to == null) {
      linksWithout++;
      return;
    }
    beginFeature("LineString");
    json.writeStartArray();
    coordinates(from);
    coordinates(to);
    json.writeEndArray();
    json.writeEndObject();
    json.writeName("properties");
    json.writeStartObject();
    json.writeStringProperty("from", link.from());
    json.writeStringProperty("to", link.to());
    json.writeBooleanProperty("directed", link.directed());
    for (var field : LinkField.values()) {
      property(field, link.values());
    }
    endFeature();
  }

  private void beginFeature(String geometry) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeName("geometry");
    json.writeStartObject();
    json.writeStringProperty("type", geometry);
    json.writeName("coordinates");
  }

  private void endFeature() {
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void coordinates(Degrees position) {
    json.writeStartArray();
    json.writeNumber(position.longitude());
    json.writeNumber(position.latitude());
    json.writeEndArray();
  }

  private <F extends Field> void property(F field, Map<F, Object> values) {
    var value = values.get(field);
    if (value != null) {
      json.writeName(field.key());
      switch (value) {
        case Long number -> json.writeNumber(number);
        case Double number -> json.writeNumber(number);
        case Boolean flag -> json.writeBoolean(flag);
        default -> json.writeString(value.toString());
      }
    }
  }
}
