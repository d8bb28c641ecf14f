package org.liancun.explore.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** As what a network goes out. */
public enum NetworkFormat {
  /** For Gephi, yEd and most libraries: every field declared with its type. */
  GRAPHML("graphml", "application/graphml+xml") {
    @Override
    long write(Network network, OutputStream out) throws IOException {
      return GraphMl.write(network, out);
    }
  },
  /** For maps (RFC 7946): what has a position, and the links between such. */
  GEOJSON("geojson", "application/geo+json") {
    @Override
    long write(Network network, OutputStream out) throws IOException {
      return GeoJson.write(network, out);
    }
  },
  /** A zip of two tables, nodes and links, with the headers that Gephi looks for. */
  CSV("zip", "application/zip") {
    @Override
    long write(Network network, OutputStream out) throws IOException {
      return NetworkTables.write(network, out);
    }
  };

  private final String extension;
  private final String mediaType;

  NetworkFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** {@return the format with a name, such as {@code graphml}} */
  public static Optional<NetworkFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.key().equals(name)).findFirst();
  }

  /** {@return the names of all} */
  public static List<String> keys() {
    return Arrays.stream(values()).map(NetworkFormat::key).toList();
  }

  /** {@return its name} */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return what the name of a file of this format ends in, without the dot} */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Writes a network.
   *
   * @param out stays open
   * @return how many nodes are in the file
   */
  abstract long write(Network network, OutputStream out) throws IOException;
}
