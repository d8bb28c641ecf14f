package org.liancun.cli;

import org.jspecify.annotations.Nullable;
import org.liancun.console.Console;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong usage with one sentence and the command's usage; exit status 2. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    var command = e.getCommandLine();
    command.getErr().println(sentence(e));
    command.usage(command.getErr());
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String sentence(ParameterException e) {
    return switch (e) {
      case WrongUsage own -> String.valueOf(own.getMessage());
      case UnmatchedArgumentException unmatched ->
          Console.sentence("cli.unknown-argument", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          Console.sentence("cli.missing-argument", missing.getMissing().getFirst().paramLabel());
      default -> Console.sentence("cli.wrong-argument", e.getValue(), name(e.getArgSpec()));
    };
  }

  private static String name(@Nullable ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option -> option.longestName();
      case null -> "";
      default -> argument.paramLabel();
    };
  }
}
