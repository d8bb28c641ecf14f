package org.liancun.intake.export;

/** As what sheets go out. */
public enum Format {
  /** One workbook. */
  XLSX,
  /** Text separated by commas: one file for one kind, for several a zip of them. */
  CSV;

  /** {@return what the name of a file of this format ends in, without the dot} */
  public String extension(Selection selection) {
    return switch (this) {
      case XLSX -> "xlsx";
      case CSV -> selection.isSeveral() ? "zip" : "csv";
    };
  }
}
