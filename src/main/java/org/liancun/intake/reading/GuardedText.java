package org.liancun.intake.reading;

import java.util.regex.Pattern;

/**
 * The apostrophe before what a spreadsheet program would take for a formula when it opens a text
 * file; it does not belong to the text.
 */
public final class GuardedText {

  private static final String STARTS = "=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
  private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[" + STARTS + "].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[" + STARTS + "].*");
  private static final Pattern NUMBER = Pattern.compile("-[0-9]+([.][0-9]+)?");

  private GuardedText() {}

  /** {@return a text that cannot run; numbers below zero stay numbers} */
  public static String guarded(String text) {
    return DANGEROUS.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** {@return a text for where nothing can run, so that it is not taken for a guarded one} */
  public static String told(String text) {
    return isGuarded(text) ? "'" + text : text;
  }

  /** {@return the text that was guarded} */
  public static String unguarded(String text) {
    return isGuarded(text) ? text.substring(1) : text;
  }

  private static boolean isGuarded(String text) {
    return text.startsWith("'") && GUARDED.matcher(text).matches();
  }
}
