package org.liancun.cli;

import java.util.Optional;
import org.liancun.console.Console;
import org.liancun.security.Administrators;
import org.liancun.security.GeneratedPassword;
import org.liancun.security.UnknownAccountException;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives an administrator a new password. */
@Command(name = "reset-password", mixinStandardHelpOptions = true)
final class ResetPasswordCommand implements ConsoleCommand {

  private final GraphDuty duty;
  private final Terminal terminal;

  @Mixin private final DataFolder data = new DataFolder();

  @Parameters(arity = "0..1", paramLabel = "USER", descriptionKey = "user")
  private String user = Administrators.FIRST;

  ResetPasswordCommand(GraphDuty duty, Terminal terminal) {
    this.duty = duty;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return duty.withGraph(data, this::reset);
  }

  private int reset(BeanFactory beans) {
    var password = newPassword(beans.getBean(Administrators.class));
    terminal.result(password.password());
    terminal.remark(Console.sentence("cli.password-reset", password.name()));
    return 0;
  }

  /** A store that never ran has no administrator yet; the first one is as good as a reset. */
  private GeneratedPassword newPassword(Administrators administrators) {
    var first =
        user.equals(Administrators.FIRST)
            ? administrators.ensureFirst()
            : Optional.<GeneratedPassword>empty();
    try {
      return first.orElseGet(() -> administrators.resetPassword(user));
    } catch (UnknownAccountException e) {
      throw Refusal.unknownAccount(user);
    }
  }
}
