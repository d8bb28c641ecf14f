package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/** Takes files through the steps, and fails where a step does not come out as it should. */
record Clerk(Intake intake) {

  PastImport written(byte[] file, IntakeOptions options) {
    return write(ready(file, options));
  }

  PastImport write(Preview.Ready preview) {
    return switch (intake.write(preview, "admin", Progress.NONE)) {
      case Outcome.Written written -> written.done();
      case Outcome other -> throw new AssertionError(other.toString());
    };
  }

  Preview.Ready ready(byte[] file, IntakeOptions options) {
    return ready(options, list(file));
  }

  Preview.Ready ready(IntakeOptions options, Upload... files) {
    return switch (preview(options, files)) {
      case Preview.Ready ready -> ready;
      case Preview other -> throw new AssertionError(List.of(files) + " " + other);
    };
  }

  Preview.Refused refused(IntakeOptions options, Upload... files) {
    return switch (preview(options, files)) {
      case Preview.Refused refused -> refused;
      case Preview other -> throw new AssertionError(List.of(files) + " " + other);
    };
  }

  Preview preview(byte[] file, IntakeOptions options) {
    return preview(options, list(file));
  }

  Preview preview(IntakeOptions options, Upload... files) {
    return switch (intake.read(List.of(files))) {
      case Reading.Understood understood -> intake.preview(understood, options);
      case Reading.Unreadable refusal -> throw new AssertionError(refusal.toString());
    };
  }

  /** {@return row, column, value and sentence of all findings, none of them left off} */
  static List<String> told(Preview.Refused refused) {
    assertThat(refused.total()).isEqualTo(refused.findings().size());
    return refused.findings().stream()
        .map(
            fault ->
                "%d %s [%s] %s"
                    .formatted(
                        fault.place().row(),
                        fault.column(),
                        fault.value(),
                        fault.sentence(Locale.CHINESE)))
        .toList();
  }

  private static Upload list(byte[] file) {
    return new Upload("名单.csv", file);
  }
}
