package org.liancun.intake;

import java.util.List;

/** Kinds of sheets that are made alike. */
public interface SheetKinds {

  /** {@return the kinds, in the order in which they are tried} */
  List<SheetKind> kinds();
}
