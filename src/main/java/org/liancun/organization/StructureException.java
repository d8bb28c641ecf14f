package org.liancun.organization;

import java.util.List;

/** A change that would break a structural rule; nothing of it is written. */
public final class StructureException extends RuntimeException {

  private final transient List<Breach> breaches;

  private StructureException(String message, List<Breach> breaches) {
    super(message);
    this.breaches = breaches;
  }

  static StructureException broken(List<Breach> breaches) {
    return new StructureException(
        "The change would break %d structural rules, first: %s.\nNothing was written."
            .formatted(breaches.size(), breaches.getFirst()),
        List.copyOf(breaches));
  }

  /** {@return what would be broken, at least one} */
  public List<Breach> breaches() {
    return breaches;
  }
}
