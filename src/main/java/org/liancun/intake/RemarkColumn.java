package org.liancun.intake;

import java.util.Locale;

/** The column that a remarked copy has besides its own; no import takes it for anything. */
public final class RemarkColumn {

  private static final Message NAME = Message.of("intake.remarks.column");

  private RemarkColumn() {}

  /** {@return its header in a language} */
  public static String header(Locale locale) {
    return NAME.in(locale);
  }

  /** {@return whether a header names it, in either language} */
  public static boolean isNamedBy(String header) {
    return header.equals(NAME.in(Locale.CHINESE)) || header.equals(NAME.in(Locale.ENGLISH));
  }
}
