package org.liancun.intake;

import java.util.List;

/** Takes one file through the steps, and fails where a step does not come out well. */
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
    return ready(new Upload("名单.csv", file), options);
  }

  Preview.Ready ready(Upload file, IntakeOptions options) {
    return switch (preview(file, options)) {
      case Preview.Ready ready -> ready;
      case Preview other -> throw new AssertionError(other.toString());
    };
  }

  Preview preview(byte[] file, IntakeOptions options) {
    return preview(new Upload("名单.csv", file), options);
  }

  private Preview preview(Upload file, IntakeOptions options) {
    return switch (intake.read(List.of(file))) {
      case Reading.Understood understood -> intake.preview(understood, options);
      case Reading.Unreadable refusal -> throw new AssertionError(refusal.toString());
    };
  }
}
