package org.liancun.intake.export;

/** As what sheets go out. */
public enum Format {
  /** One workbook. */
  XLSX,
  /** Text separated by commas: one file for one kind, for several a zip of them. */
  CSV;

  /** The media type of a workbook. */
  public static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** {@return what the name of a file of this format ends in, without the dot} */
  public String extension(Selection selection) {
    return switch (this) {
      case XLSX -> "xlsx";
      case CSV -> selection.isSeveral() ? "zip" : "csv";
    };
  }

  /** {@return the media type of a file of this format} */
  public String mediaType(Selection selection) {
    return switch (this) {
      case XLSX -> WORKBOOK;
      case CSV -> selection.isSeveral() ? "application/zip" : "text/csv;charset=utf-8";
    };
  }
}
