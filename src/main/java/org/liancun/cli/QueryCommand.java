package org.liancun.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.console.Console;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.writing.CsvFile;
import org.liancun.organization.Organization;
import org.liancun.query.Answer;
import org.liancun.query.AnswerCard;
import org.liancun.query.AnswerSheet;
import org.liancun.query.Cell;
import org.liancun.query.Library;
import org.liancun.query.Parameter;
import org.liancun.query.Question;
import org.liancun.query.Reply;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Asks a question of the library. */
@Command(name = "query", mixinStandardHelpOptions = true)
final class QueryCommand implements ConsoleCommand {

  private static final Locale LANGUAGE = Locale.of(Console.sentence("language"));
  private static final List<String> FORMATS = List.of("table", "json", "csv");

  private final GraphDuty duty;
  private final Terminal terminal;

  @Spec private CommandSpec command = CommandSpec.create();

  @Mixin private final DataFolder data = new DataFolder();

  @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "question")
  private String name = "";

  @Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "param")
  private final List<String> params = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "query-format")
  private String format = "table";

  @Option(names = "--scope", paramLabel = "CODE", descriptionKey = "query-scope")
  private @Nullable String scope;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "query-as-of")
  private @Nullable LocalDate asOf;

  QueryCommand(GraphDuty duty, Terminal terminal) {
    this.duty = duty;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!FORMATS.contains(format)) {
      throw new WrongUsage(command, Console.sentence("cli.query-format", format));
    }
    if (name.isEmpty()) {
      list(Library.ofFiles());
      return 0;
    }
    var question =
        Library.ofFile(name)
            .orElseThrow(
                () -> new WrongUsage(command, Console.sentence("cli.query-unknown", name)));
    var said = said(question);
    return duty.withGraph(data, beans -> ask(question, said, beans));
  }

  private void list(List<Question> library) {
    Table.texts(
            library.stream()
                .map(question -> List.of(question.name(), question.title().in(LANGUAGE)))
                .toList())
        .forEach(terminal::result);
  }

  private Map<String, String> said(Question question) {
    var said = new HashMap<String, String>();
    for (var param : params) {
      int sign = param.indexOf('=');
      if (sign < 1) {
        throw new WrongUsage(command, Console.sentence("cli.query-pair", param));
      }
      var key = param.substring(0, sign);
      if (question.parameter(key).isEmpty()) {
        var known = String.join(", ", question.parameters().stream().map(Parameter::key).toList());
        throw new WrongUsage(
            command, Console.sentence("cli.query-parameter", question.name(), key, known));
      }
      said.put(key, param.substring(sign + 1));
    }
    return said;
  }

  private int ask(Question question, Map<String, String> said, BeanFactory beans) {
    var day = asOf == null ? LocalDate.now(beans.getBean(Clock.class)) : asOf;
    var viewpoint = new Viewpoint(day, scope);
    if (scope != null
        && beans.getBean(Organization.class).details(scope, Viewpoint.of(day)).isEmpty()) {
      throw Refusal.unknownUnit(scope);
    }
    switch (beans.getBean(Library.class).ask(question, said, viewpoint, Library.ALL)) {
      case Answer answer -> print(answer);
      case Reply.Lacking(Parameter it) ->
          throw Refusal.of(
              Console.sentence("cli.query-lacking", it.key(), it.label().in(LANGUAGE)));
      case Reply.Unfit(Parameter it, String typed) ->
          throw Refusal.of(Console.sentence("cli.query-unfit", it.key(), typed));
    }
    return 0;
  }

  private void print(Answer answer) {
    switch (format) {
      case "json" ->
          terminal.result(
              JsonMapper.builder()
                  .build()
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(AnswerCard.of(answer, LANGUAGE)));
      case "csv" -> csv(answer).lines().forEach(terminal::result);
      default -> table(answer);
    }
  }

  private void table(Answer answer) {
    if (answer.rows().isEmpty()) {
      terminal.remark(Console.sentence("cli.query-none"));
      return;
    }
    var header =
        answer.question().columns().stream().map(column -> column.label().in(LANGUAGE)).toList();
    var rows = answer.rows().stream().map(row -> texts(answer, row));
    Table.texts(Stream.concat(Stream.of(header), rows).toList()).forEach(terminal::result);
    int count = answer.rows().size();
    terminal.remark(Console.sentence(count == 1 ? "cli.query-row" : "cli.query-rows", count));
  }

  private static List<String> texts(Answer answer, List<Cell> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> answer.question().columns().get(i).text(row.get(i), LANGUAGE))
        .toList();
  }

  private static String csv(Answer answer) {
    var bytes = new ByteArrayOutputStream();
    try {
      CsvFile.write(AnswerSheet.of(answer, LANGUAGE, Console.sentence("cli.query-code")), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
