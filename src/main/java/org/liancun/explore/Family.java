package org.liancun.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people call relationships, whatever they are founded on: by these one expands a unit. */
public enum Family {
  PAIRING("pairing"),
  MENTORSHIP("mentors"),
  SHARING("gives"),
  RESPONSIBILITY("responsible-for");

  private final String key;

  Family(String key) {
    this.key = key;
  }

  /** {@return the family with a key} */
  public static Optional<Family> of(String key) {
    return Arrays.stream(values()).filter(family -> family.key.equals(key)).findFirst();
  }

  /** {@return which of them one calls by a number, from 1 as they stand here} */
  public static Optional<Family> numbered(int number) {
    return Arrays.stream(values()).skip(Math.max(0, number - 1L)).findFirst();
  }

  /** {@return its name in addresses and texts} */
  public String key() {
    return key;
  }

  /** {@return its kinds, as the legend has them} */
  public List<RelationshipKind> kinds() {
    return Arrays.stream(RelationshipKind.values()).filter(k -> k.family() == this).toList();
  }
}
