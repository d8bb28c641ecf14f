package org.liancun.pairing.lifecycle;

import java.util.Locale;
import java.util.Set;

/** How far a pairing is on its way from advice to its end. */
public enum Stage {
  SUGGESTED,
  PLANNED,
  SUBMITTED,
  SENT_BACK,
  APPROVED,
  IN_FORCE,
  ENDED;

  /** {@return what it may become by a step} */
  public Set<Stage> next() {
    return switch (this) {
      case SUGGESTED -> Set.of(PLANNED, ENDED);
      case PLANNED, SENT_BACK -> Set.of(SUBMITTED, ENDED);
      case SUBMITTED -> Set.of(APPROVED, SENT_BACK);
      case APPROVED -> Set.of(IN_FORCE, ENDED);
      case IN_FORCE -> Set.of(ENDED);
      case ENDED -> Set.of();
    };
  }

  /** {@return its name in addresses and translations, such as sent-back} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return whether nobody has to be paired by it yet} */
  public boolean isOnItsWay() {
    return this != IN_FORCE && this != ENDED;
  }
}
