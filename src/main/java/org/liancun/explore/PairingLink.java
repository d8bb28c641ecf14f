package org.liancun.explore;

import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * A pairing as a line between the two places where the hierarchy shows its villages.
 *
 * @param ground why they were paired, such as STRONG_BESIDE_WEAK
 * @param first code of one end, the helper's unless mutual
 */
public record PairingLink(
    String code,
    String ground,
    String form,
    String status,
    boolean mutual,
    String first,
    String second) {

  static PairingLink of(Record row) {
    return new PairingLink(
        row.get("code").asString(),
        row.get("ground").asString(),
        row.get("form").asString(),
        row.get("status").asString(),
        row.get("mutual").asBoolean(),
        row.get("first").asString(),
        row.get("second").asString());
  }

  /** {@return the key of its colour and its words} */
  public String kind() {
    return PairingKind.of(ground);
  }

  /** {@return the codes of both ends} */
  Stream<String> ends() {
    return Stream.of(first, second);
  }

  /** {@return whether one of its ends is the code} */
  public boolean touches(String code) {
    return first.equals(code) || second.equals(code);
  }
}
