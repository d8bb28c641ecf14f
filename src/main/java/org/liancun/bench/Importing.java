package org.liancun.bench;

import java.time.LocalDate;
import java.util.List;
import org.liancun.intake.Intake;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Outcome;
import org.liancun.intake.PastImport;
import org.liancun.intake.Preview;
import org.liancun.intake.Progress;
import org.liancun.intake.Reading;

/**
 * Sheets written as an import, without anybody who looks at the preview.
 *
 * @param day on which the rows take effect
 */
record Importing(Intake intake, LocalDate day) {

  /** Fills a store with nothing else than this. */
  void fill(Store store, List<Book> books) {
    store.empty();
    books.forEach(book -> write(book, preview(book)));
  }

  Preview.Ready preview(Book book) {
    return switch (intake.read(List.of(book.file()))) {
      case Reading.Unreadable refusal -> throw new IllegalStateException(refusal.toString());
      case Reading.Understood sheets ->
          switch (intake.preview(sheets, new IntakeOptions(day, false))) {
            case Preview.Ready ready -> ready;
            case Preview.Refused refused ->
                throw new IllegalStateException(refused.findings().getFirst().toString());
            case Preview other -> throw new IllegalStateException(other.toString());
          };
    };
  }

  /** {@return the import that wrote what a preview has shown} */
  PastImport write(Book book, Preview.Ready preview) {
    return switch (intake.write(preview, "bench", Progress.NONE)) {
      case Outcome.Written(PastImport done) -> done;
      case Outcome other -> throw new IllegalStateException(book.kind() + ": " + other);
    };
  }
}
