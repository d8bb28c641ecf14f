package org.liancun.intake;

import java.util.List;

/** A sheet whose kind and columns are known. */
public record Sheet(SheetKind kind, SheetHead head, List<SheetRow> rows) {

  public Sheet {
    rows = List.copyOf(rows);
  }
}
