package org.liancun.query.console;

import java.util.Locale;
import java.util.Set;

/** The few procedures that only tell what is in the graph. */
final class Procedures {

  private static final Set<String> ALLOWED =
      Set.of(
          "db.labels",
          "db.relationshiptypes",
          "db.propertykeys",
          "db.schema.visualization",
          "db.schema.nodetypeproperties",
          "db.schema.reltypeproperties",
          "db.index.fulltext.querynodes",
          "db.index.fulltext.queryrelationships");

  private Procedures() {}

  static boolean allow(String name) {
    return ALLOWED.contains(name.toLowerCase(Locale.ROOT));
  }
}
