package org.liancun.pairing.scoring;

/** What a pairing is. */
public enum Form {
  /** One helps the other. */
  PAIRED_AID,
  /** One branch serves both villages, which gives all of both: neither is in another pair. */
  JOINT_BRANCH,
  /** An organization or an urban community and a village build up their branches together. */
  CO_BUILDING
}
