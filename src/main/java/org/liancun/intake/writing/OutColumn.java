package org.liancun.intake.writing;

import java.util.List;

/**
 * A column of a sheet that goes out.
 *
 * @param choices words among which people choose, offered but not enforced; empty: none
 * @param remark what people should know who fill it in, shown at its header; empty: nothing
 * @param example of what a cell holds; empty: none
 */
public record OutColumn(
    String header,
    Type type,
    boolean required,
    List<String> choices,
    String remark,
    String example) {

  /** How a spreadsheet program should take what stands in a column. */
  public enum Type {
    /** As it is written, with every digit of a code. */
    TEXT,
    /** As a number, so that it can be summed up. */
    NUMBER,
    /** As a date where it is a whole one; a month or a year stays text. */
    DATE
  }

  public OutColumn {
    choices = List.copyOf(choices);
  }

  /** {@return a column of one type, about which nothing more is said} */
  public static OutColumn of(String header, Type type) {
    return new OutColumn(header, type, false, List.of(), "", "");
  }
}
