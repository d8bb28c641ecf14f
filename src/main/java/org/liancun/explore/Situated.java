package org.liancun.explore;

import java.util.List;

/** Something that lies in units of the hierarchy. */
public interface Situated {

  /** {@return whether a code means this} */
  boolean is(String code);

  /** {@return codes of the units that it lies in} */
  List<String> within();
}
