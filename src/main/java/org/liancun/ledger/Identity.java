package org.liancun.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** By what records of a kind are told apart, once they name each other by code. */
final class Identity {

  private Identity() {}

  /** {@return the code of a node, or the natural columns of a link} */
  static List<Object> of(Kind kind, Values values) {
    if (kind.shape() instanceof Kind.Shape.Node) {
      return List.of(values.text(Kind.CODE));
    }
    var normalized = kind.translation().normalized(values);
    var identity = new ArrayList<Object>();
    kind.natural()
        .forEach(key -> identity.add(Objects.requireNonNullElse(normalized.get(key), "")));
    return identity;
  }

  /** {@return the columns that tell one link from another} */
  static List<String> columns(Kind kind) {
    var columns = new ArrayList<>(kind.natural());
    columns.add("since");
    return columns;
  }

  /** {@return the same, and of a link also when it begins: it may have held more than once} */
  static List<Object> dated(Kind kind, Values values) {
    var identity = new ArrayList<>(of(kind, values));
    if (kind.shape() instanceof Kind.Shape.Link) {
      identity.add(Objects.requireNonNullElse(values.get("since"), ""));
    }
    return identity;
  }
}
