package org.liancun.explore.export;

/** What a network tells of a node, as far as it is known. Incomes in yuan a year, land in mu. */
public enum NodeField implements Field {
  LABEL(Type.TEXT),
  CODE(Type.TEXT),
  LEVEL(Type.TEXT),
  OFFICIAL_NAME(Type.TEXT),
  RATING(Type.TEXT),
  /** The year of the figures below. */
  YEAR(Type.WHOLE),
  POPULATION(Type.WHOLE),
  HOUSEHOLDS(Type.WHOLE),
  PER_CAPITA_INCOME(Type.WHOLE),
  COLLECTIVE_INCOME(Type.WHOLE),
  ARABLE_MU(Type.DECIMAL),
  /** The most important first, with blanks between. */
  INDUSTRIES(Type.TEXT),
  NEEDS(Type.TEXT),
  /** In degrees, WGS-84. */
  LONGITUDE(Type.DECIMAL),
  LATITUDE(Type.DECIMAL),
  CHILDREN(Type.WHOLE),
  VILLAGES(Type.WHOLE),
  MEMBERS(Type.WHOLE),
  SINCE(Type.TEXT),
  UNTIL(Type.TEXT),
  /** Whether what is said of it is invented. */
  SYNTHETIC(Type.FLAG),
  SOURCE(Type.TEXT);

  private final Type type;

  NodeField(Type type) {
    this.type = type;
  }

  @Override
  public Type type() {
    return type;
  }
}
