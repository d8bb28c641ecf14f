/** The command line over the same services that the screens use; a command is a class. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bench",
      "console",
      "embedded",
      "explore",
      "explore :: export",
      "graph",
      "intake",
      "ledger",
      "organization",
      "pairing",
      "pairing :: planning",
      "pairing :: scoring",
      "pairing :: matching",
      "query",
      "intake :: export",
      "intake :: remarks",
      "intake :: writing",
      "sample :: county",
      "security"
    })
package org.liancun.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
