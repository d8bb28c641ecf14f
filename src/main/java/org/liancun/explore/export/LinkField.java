package org.liancun.explore.export;

/** What a network tells of a link, as far as it is known. */
public enum LinkField implements Field {
  /** Its kind in words. */
  LABEL(Type.TEXT),
  /** A key, such as {@code part-of}. */
  KIND(Type.TEXT),
  /** The code of the record that it is drawn for, such as a pairing's. */
  RECORD(Type.TEXT),
  GROUND(Type.TEXT),
  FORM(Type.TEXT),
  STATUS(Type.TEXT),
  TITLE(Type.TEXT),
  ROLE(Type.TEXT),
  TOPIC(Type.TEXT),
  RESOURCE(Type.TEXT),
  METRES(Type.WHOLE),
  HOUSEHOLDS(Type.WHOLE),
  DERIVED(Type.FLAG),
  SINCE(Type.TEXT),
  UNTIL(Type.TEXT),
  SOURCE(Type.TEXT);

  private final Type type;

  LinkField(Type type) {
    this.type = type;
  }

  @Override
  public Type type() {
    return type;
  }
}
