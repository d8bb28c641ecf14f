package org.liancun.explore.export;

import java.util.Locale;

/** Something that a network tells of its nodes or links, under the name that sheets have for it. */
public interface Field {

  /** What a value is. */
  enum Type {
    TEXT,
    WHOLE,
    DECIMAL,
    FLAG
  }

  /** {@return its name in Java} */
  String name();

  Type type();

  /** {@return its name in files, such as {@code per_capita_income}} */
  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
