package org.liancun.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command has: which data folder it is about. */
final class DataFolder {

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private @Nullable String folder;

  /** {@return the property that the option stands for; none, if it was not given} */
  List<String> settings() {
    return folder == null ? List.of() : List.of("--liancun.data=" + folder);
  }
}
