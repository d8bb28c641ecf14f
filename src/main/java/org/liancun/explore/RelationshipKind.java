package org.liancun.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of relationship beside the hierarchy, with a colour and words of its own: pairings by
 * their grounds, everything else by what it is.
 */
public enum RelationshipKind {
  STRONG_WEAK("strong-weak", Family.PAIRING, "STRONG_BESIDE_WEAK"),
  SMALL("small", Family.PAIRING, "SMALL_VILLAGES"),
  DOUBLE("double", Family.PAIRING, "DOUBLE_HUNDRED"),
  URBAN("urban", Family.PAIRING, "URBAN_RURAL"),
  /** From who teaches to who learns. */
  MENTORS("mentors", Family.MENTORSHIP, null),
  /** From who gives to whom an initiative reaches. */
  GIVES("gives", Family.SHARING, null),
  /** From who answers to what is answered for. */
  RESPONSIBLE_FOR("responsible-for", Family.RESPONSIBILITY, null);

  private final String key;
  private final Family family;
  private final @Nullable String ground;

  RelationshipKind(String key, Family family, @Nullable String ground) {
    this.key = key;
    this.family = family;
    this.ground = ground;
  }

  /** {@return the kind with a key} */
  public static Optional<RelationshipKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  /** {@return the kind of a pairing on some ground, such as STRONG_BESIDE_WEAK} */
  public static RelationshipKind ofGround(String ground) {
    return Arrays.stream(values())
        .filter(kind -> ground.equals(kind.ground))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No pairing has the ground " + ground));
  }

  /** {@return the keys of all, as the legend has them} */
  public static List<String> keys() {
    return Arrays.stream(values()).map(RelationshipKind::key).toList();
  }

  /** {@return its name in addresses, files, texts and on the canvas} */
  public String key() {
    return key;
  }

  public Family family() {
    return family;
  }

  /** {@return what a pairing of this kind is founded on; null: it is no pairing} */
  public @Nullable String ground() {
    return ground;
  }
}
