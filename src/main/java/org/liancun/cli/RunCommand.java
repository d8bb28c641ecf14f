package org.liancun.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.liancun.console.Console;
import org.liancun.security.Administrators;
import org.liancun.security.GeneratedPassword;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Runs the application until it is stopped. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements ConsoleCommand {

  private static final Duration USUAL = Duration.ofSeconds(60);

  private final Product product;
  private final Terminal terminal;
  private final CountDownLatch closed = new CountDownLatch(1);

  @Mixin private final DataFolder data = new DataFolder();

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port", converter = PortNumber.class)
  private @Nullable Integer port;

  @Option(names = "--host", paramLabel = "H", descriptionKey = "host")
  private @Nullable String host;

  @Option(names = "--empty", descriptionKey = "empty")
  private boolean empty;

  RunCommand(Product product, Terminal terminal) {
    this.product = product;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (var context = product.serve(settings())) {
      context.addApplicationListener(
          (ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
      announce(context);
      closed.await();
      return 0;
    }
  }

  private List<String> settings() {
    var settings = new ArrayList<>(data.settings());
    if (port != null) {
      settings.add("--server.port=" + port);
    }
    if (host != null) {
      settings.add("--server.address=" + host);
    }
    if (empty) {
      settings.add("--liancun.sample=false");
    }
    return settings;
  }

  private void announce(ConfigurableApplicationContext context) {
    var address = Address.of(context.getEnvironment());
    var patience = new Patience(context);
    var status = patience.awaitSettled(USUAL);
    if (!status.isReady()) {
      terminal.remark(patience.sentence(status));
      terminal.remark(Console.sentence("cli.still-starting", address));
      patience.awaitReady();
    }
    terminal.result(Console.sentence("cli.address", address));
    context.getBean(Administrators.class).ensureFirst().ifPresent(this::announce);
    terminal.remark(Console.sentence("cli.stop"));
  }

  /** Reads a number that a port can have; 0 lets the system choose one. */
  private static final class PortNumber implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      if (!BeforeStart.isPort(text)) {
        throw new TypeConversionException(text);
      }
      return Integer.valueOf(text);
    }
  }

  private void announce(GeneratedPassword first) {
    terminal.result(Console.sentence("cli.name", first.name()));
    terminal.result(Console.sentence("cli.password", first.password()));
    terminal.remark(Console.sentence("cli.password-once"));
  }
}
