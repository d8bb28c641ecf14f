package org.liancun.pairing.scoring;

import java.util.List;

/** Whoever can be in a pair. */
public sealed interface Side permits Village, Organization {

  String code();

  String name();

  /** {@return the township, or other unit, in which it lies} */
  String township();

  /** {@return what it has given already, what it lives on and what its people can do} */
  List<String> resources();
}
