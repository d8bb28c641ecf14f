package org.liancun.pairing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.ledger.Slot;
import org.liancun.ledger.Translation;
import org.liancun.ledger.Values;

/** A pairing's two parties: one helps the other, or both are partners. */
final class Parties implements Translation {

  private static final String FIRST = "first_code";
  private static final String SECOND = "second_code";
  private static final String DIRECTION = "direction";
  private static final String STATUS = "status";

  static Map<String, Slot> slots(String... labels) {
    return Map.of(
        "helper", Slot.Link.to("HELPER", labels),
        "helped", Slot.Link.to("HELPED", labels),
        "partners", Slot.Link.toMany("PARTNER", labels));
  }

  /** Partners have no order of their own. */
  @Override
  public Values normalized(Values columns) {
    boolean isOrdered = columns.text(FIRST).compareTo(columns.text(SECOND)) <= 0;
    return isOrdered || !isMutual(columns)
        ? columns
        : columns.with(FIRST, columns.get(SECOND)).with(SECOND, columns.get(FIRST));
  }

  @Override
  public Values kept(Values columns) {
    var all = columns.with(STATUS, status(columns));
    return isMutual(columns)
        ? all.with("partners", List.of(columns.text(FIRST), columns.text(SECOND)))
        : all.with("helper", columns.get(FIRST)).with("helped", columns.get(SECOND));
  }

  /** Where a sheet does not say how far a pairing is, its days do. */
  private static Object status(Values columns) {
    var stated = columns.get(STATUS);
    if (stated != null) {
      return stated;
    }
    if (columns.day("until") != null) {
      return "ENDED";
    }
    return columns.day("since") == null ? "PLANNED" : "IN_FORCE";
  }

  @Override
  public Values columns(Values kept) {
    var partners = kept.texts("partners").stream().sorted().toList();
    if (partners.size() == 2) {
      return bare(kept)
          .with(FIRST, partners.getFirst())
          .with(SECOND, partners.getLast())
          .with(DIRECTION, "MUTUAL");
    }
    return bare(kept)
        .with(FIRST, kept.get("helper"))
        .with(SECOND, kept.get("helped"))
        .with(DIRECTION, "HELP");
  }

  private static Values bare(Values kept) {
    return kept.without(Set.of("partners", "helper", "helped"));
  }

  private static boolean isMutual(Values columns) {
    return columns.text(DIRECTION).equals("MUTUAL");
  }
}
