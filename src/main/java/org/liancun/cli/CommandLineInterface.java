package org.liancun.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.liancun.console.Console;
import org.liancun.embedded.EmbeddedDatabaseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The whole command line: its commands are the {@link ConsoleCommand}s of this package. */
public final class CommandLineInterface {

  private static final Logger log = LoggerFactory.getLogger(CommandLineInterface.class);
  private static final ResourceBundle USAGE =
      ResourceBundle.getBundle(
          "i18n.usage",
          Locale.of(Console.sentence("language")),
          Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

  private final CommandLine commandLine;

  private CommandLineInterface(Class<?> application, Terminal terminal) {
    commandLine = new CommandLine(new Root());
    commands(new Product(application), terminal).forEach(commandLine::addSubcommand);
    commandLine
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new ProductVersion()));
    commandLine
        .setResourceBundle(USAGE)
        .setOut(terminal.results())
        .setErr(terminal.remarks())
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler((e, command, parsed) -> explain(e, terminal));
  }

  /** {@return the command line of that application, speaking on this process's streams} */
  public static CommandLineInterface of(Class<?> application) {
    return new CommandLineInterface(application, Terminal.ofThisProcess());
  }

  /**
   * Does one command.
   *
   * @return the exit status: 0 done, 1 refused or failed, 2 wrong usage
   */
  public int execute(String... args) {
    return commandLine.execute(withDefaultCommand(args));
  }

  /** Starting the jar by itself, with or without options, means to run the application. */
  private String[] withDefaultCommand(String[] args) {
    if (args.length > 0 && (!args[0].startsWith("-") || isRootOption(args[0]))) {
      return args;
    }
    var all = new String[args.length + 1];
    all[0] = "run";
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  private boolean isRootOption(String arg) {
    return commandLine.getCommandSpec().findOption(arg) != null;
  }

  private static Collection<ConsoleCommand> commands(Product product, Terminal terminal) {
    var beans = new DefaultListableBeanFactory();
    beans.registerSingleton("product", product);
    beans.registerSingleton("terminal", terminal);
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(ConsoleCommand.class));
    for (var found : scanner.findCandidateComponents(ConsoleCommand.class.getPackageName())) {
      var name = String.valueOf(found.getBeanClassName());
      var command = new RootBeanDefinition(name);
      command.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
      beans.registerBeanDefinition(name, command);
    }
    return beans.getBeansOfType(ConsoleCommand.class).values();
  }

  private static int explain(Exception e, Terminal terminal) {
    if (e instanceof Refusal refusal) {
      terminal.remark(refusal.sentence());
    } else if (!(e instanceof EmbeddedDatabaseException)) { // which has spoken for itself
      log.error("A command failed", e);
      terminal.remark(Console.sentence("cli.failed", NestedExceptionUtils.getMostSpecificCause(e)));
    }
    return ExitCode.SOFTWARE;
  }

  @Command(
      name = "liancun",
      mixinStandardHelpOptions = true,
      versionProvider = ProductVersion.class)
  private static final class Root {}
}
