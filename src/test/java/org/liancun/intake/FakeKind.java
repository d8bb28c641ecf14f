package org.liancun.intake;

import java.util.List;

/** A kind of sheet of which only the columns matter. */
public record FakeKind(String key, List<Column> columns) implements SheetKind {

  @Override
  public SheetComparison comparison() {
    throw new UnsupportedOperationException();
  }
}
