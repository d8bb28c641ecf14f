package org.liancun.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.liancun.bench.Book;
import org.liancun.bench.QuestionsBench;
import org.liancun.console.Console;
import org.liancun.graph.Graph;
import org.liancun.intake.Intake;
import org.liancun.ledger.Kind;
import org.liancun.query.Library;
import org.liancun.query.Question;
import org.liancun.sample.county.Counties;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.BeanFactory;

/** How fast the questions of the library are answered over an invented county. */
record QuestionsMeasuring(int villages, int members, int rounds, Terminal terminal) {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));
  private static final long SEED = 1;

  void run(BeanFactory beans, List<Question> questions) {
    var bench =
        new QuestionsBench(
            beans.getBean(Intake.class),
            beans.getBean(Library.class),
            beans.getBean(Graph.class),
            beans.getBean(Driver.class),
            LocalDate.now(beans.getBean(Clock.class)));
    terminal.remark(Console.sentence("cli.bench-filling"));
    bench.fill(List.of(book()));
    var figures = bench.run(questions, rounds, question -> terminal.remark(question + "…"));
    new ActionsTable(figures, UnaryOperator.identity()).lines().forEach(terminal::result);
    terminal.result(Console.sentence("cli.bench-questions-meaning", villages, members));
  }

  private Book book() {
    var kinds = KindsOfRecords.all();
    var county = Counties.invented(1, SEED, villages, members).findFirst().orElseThrow();
    return new Book(
        String.join(" ", kinds.all().stream().map(Kind::key).toList()),
        new CountyBooks(kinds, LANGUAGE).book(kinds.all(), county));
  }
}
