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
    return isMutual(columns)
        ? columns.with("partners", List.of(columns.text(FIRST), columns.text(SECOND)))
        : columns.with("helper", columns.get(FIRST)).with("helped", columns.get(SECOND));
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
