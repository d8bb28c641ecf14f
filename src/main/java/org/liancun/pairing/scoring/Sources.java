package org.liancun.pairing.scoring;

/**
 * Who says what is known of a village beside its figures; blank: not recorded.
 *
 * @param village says where it lies and on what terrain
 * @param trades says what it lives on
 * @param needs says what it needs
 */
public record Sources(String village, String trades, String needs) {

  /** Nothing is recorded. */
  public static final Sources NONE = new Sources("", "", "");
}
