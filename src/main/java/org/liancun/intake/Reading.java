package org.liancun.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading files. */
public sealed interface Reading {

  /** One of the files is no sheet, or none of a known kind. */
  record Unreadable(Message sentence) implements Reading {}

  /**
   * Sheets, not yet checked.
   *
   * @param files their names
   * @param notes what was left out, and how a file was understood
   * @param faults what is wrong with sheets as a whole, of which no row was read
   */
  record Understood(
      List<String> files, List<Sheet> sheets, List<Message> notes, List<Finding> faults)
      implements Reading {

    public Understood {
      files = List.copyOf(files);
      sheets = List.copyOf(sheets);
      notes = List.copyOf(notes);
      faults = List.copyOf(faults);
    }

    /** {@return the same sheets, with some of their rows only, or with what becomes of these} */
    Understood keeping(Function<SheetRow, Optional<SheetRow>> which) {
      var kept =
          sheets.stream()
              .map(
                  sheet ->
                      new Sheet(
                          sheet.kind(),
                          sheet.head(),
                          sheet.rows().stream().map(which).flatMap(Optional::stream).toList()))
              .toList();
      return new Understood(files, kept, notes, faults);
    }

    /** {@return how many rows there are in all sheets} */
    public int rows() {
      return sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
    }
  }
}
