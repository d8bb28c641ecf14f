package org.liancun.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Ends a command with exit status 2, one sentence and the command's usage. */
final class WrongUsage extends ParameterException {

  private static final long serialVersionUID = 1L;

  WrongUsage(CommandSpec command, String sentence) {
    super(command.commandLine(), sentence);
  }
}
