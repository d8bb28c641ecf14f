package org.liancun.cli;

import java.util.List;
import java.util.Locale;
import org.liancun.console.Console;
import org.liancun.intake.Message;
import org.liancun.ledger.Contribution;
import org.liancun.ledger.Kind;
import org.liancun.ledger.Kinds;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AssignableTypeFilter;
import picocli.CommandLine.Model.CommandSpec;

/** The kinds of records, known before anything is started. */
final class KindsOfRecords {

  private static final String PRODUCT = "org.liancun";

  /** The official list is a sheet, but no kind of record. */
  private static final String LIST = "divisions";

  private KindsOfRecords() {}

  /** {@return all that the product's features contribute} */
  static Kinds all() {
    try (var beans = new GenericApplicationContext()) {
      var scanner = new ClassPathBeanDefinitionScanner(beans, false);
      scanner.addIncludeFilter(new AssignableTypeFilter(Contribution.class));
      scanner.addIncludeFilter(new AssignableTypeFilter(Kinds.class));
      scanner.scan(PRODUCT);
      beans.refresh();
      return beans.getBean(Kinds.class);
    }
  }

  /**
   * {@return the kinds that people name by key or Chinese title; all if they name none}
   *
   * @throws WrongUsage if one is of no kind
   */
  static List<Kind> named(List<String> names, CommandSpec command) {
    var all = all().all();
    for (var name : names) {
      if (all.stream().noneMatch(kind -> isNamed(kind, name))) {
        var known = all.stream().map(kind -> kind.key() + "(" + kind.chinese() + ")").toList();
        throw new WrongUsage(
            command, Console.sentence("cli.unknown-kind", name, String.join(" ", known)));
      }
    }
    return all.stream()
        .filter(kind -> names.isEmpty() || names.stream().anyMatch(name -> isNamed(kind, name)))
        .toList();
  }

  /**
   * {@return the key of the kind of sheet that people name by key or title}
   *
   * @throws WrongUsage if there is none
   */
  static String ofSheet(String name, CommandSpec command) {
    return name.equals(LIST) || name.equals(Message.of("intake.kind." + LIST).in(Locale.CHINESE))
        ? LIST
        : named(List.of(name), command).getFirst().key();
  }

  private static boolean isNamed(Kind kind, String name) {
    return kind.key().equals(name) || kind.chinese().equals(name);
  }
}
