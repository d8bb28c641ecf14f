package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What commands say before they start anything, and what they do without a database. */
class CommandsTests {

  @TempDir Path folder;

  private final StringWriter results = new StringWriter();
  private final StringWriter remarks = new StringWriter();

  @Test
  void formatsThatAreNotThereYetAreSaidSo() {
    for (var format : new String[] {"gexf", "pdf"}) {
      assertThat(run("export", "--format", format, "--out", "a")).isEqualTo(2);
      assertThat(remarks.toString()).contains(format, "xlsx", "csv");
    }
  }

  @Test
  void aNetworkIsNotChosenFromByKinds() {
    for (var format : new String[] {"graphml", "geojson", "network-csv"}) {
      assertThat(run("export", "--format", format, "--out", "a", "--kind", "people")).isEqualTo(2);
      assertThat(remarks.toString()).contains(format, "--kind");
    }
  }

  @Test
  void anUnknownKindIsAnsweredWithTheKnownOnes() {
    assertThat(run("export", "--format", "xlsx", "--out", "a.xlsx", "--kind", "peple"))
        .isEqualTo(2);
    assertThat(remarks.toString()).contains("peple", "people", "人员", "villager-groups");
  }

  @Test
  void textOfSeveralKindsGoesIntoAZip() {
    assertThat(run("export", "--format", "csv", "--out", "a.csv")).isEqualTo(2);
    assertThat(remarks.toString()).contains(".zip", "--kind");
  }

  @Test
  void wishesForAPlanThatNobodyUnderstandsAreNamedBeforeAnythingStarts() {
    for (var wish :
        new String[][] {
          {"--ground", "love"},
          {"--form", "love"},
          {"--lock", "love"},
          {"--joint", "1:love"},
          {"--joint", "love:1:love"},
          {"--format", "love"}
        }) {
      assertThat(run("pair", "--scope", "1", wish[0], wish[1])).isEqualTo(2);
      assertThat(remarks.toString()).contains("love");
    }
    assertThat(run("pair")).isEqualTo(2);
    assertThat(remarks.toString()).contains("--scope");
  }

  @Test
  void questionsAreListedByName() {
    assertThat(run("query")).isZero();
    assertThat(results.toString().lines())
        .hasSizeGreaterThan(50)
        .anyMatch(line -> line.startsWith("weak-villages-without-pairing "));
  }

  @Test
  void whatNobodyCanAskIsNamedBeforeAnythingStarts() {
    for (var wrong :
        new String[][] {
          {"no-such-question", "--format=json", "no-such-question"},
          {"flows", "--format=pdf", "pdf"},
          {"flows", "--param=colour=red", "colour"},
          {"flows", "--param=resource", "resource"},
          {"flows", "--as-of=someday", "someday"},
        }) {
      var args = Stream.concat(Stream.of("query"), Stream.of(wrong).limit(wrong.length - 1L));
      assertThat(run(args.toArray(String[]::new))).as(wrong[0]).isEqualTo(2);
      assertThat(remarks.toString()).contains(wrong[wrong.length - 1]);
    }
    assertThat(results.toString()).isEmpty();
  }

  @Test
  void countiesAreWrittenOneWorkbookEach() throws IOException {
    var out = folder.resolve("a/b");
    assertThat(generate(out, "--counties", "2", "--villages", "6", "--members", "200")).isZero();
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(2).allMatch(file -> file.toString().endsWith(".xlsx"));
    }
    assertThat(results.toString().lines()).hasSize(2);
  }

  @Test
  void anOfficialListKeepsItsNamesAndCodes() throws IOException {
    var list = folder.resolve("list.csv");
    Files.writeString(
        list,
        """
        代码,名称,级别,上级代码
        991900000000,某县,县,
        991900101000,某镇,乡镇,991900000000
        991900101201,甲村村委会,村,991900101000
        991900101202,乙村村委会,村,991900101000
        """);
    var out = folder.resolve("out");
    assertThat(generate(out, "--divisions", list.toString(), "--members", "120")).isZero();
    assertThat(out.resolve("991900000000.xlsx")).isNotEmptyFile();
  }

  @Test
  void whatCannotBeInventedIsWrongUsage() {
    assertThat(generate(folder, "--counties", "91")).isEqualTo(2);
    assertThat(generate(folder, "--villages", "0")).isEqualTo(2);
    assertThat(generate(folder, "--villages", "50", "--members", "20")).isEqualTo(2);
    assertThat(results.toString()).isEmpty();
  }

  @Test
  void aFileThatIsNoListIsRefused() throws IOException {
    var list = Files.writeString(folder.resolve("list.csv"), "a,b\n1,2\n");
    assertThat(generate(folder, "--divisions", list.toString())).isEqualTo(1);
    assertThat(generate(folder, "--divisions", folder.resolve("none.csv").toString())).isEqualTo(1);
  }

  private int generate(Path out, String... options) {
    var args = new java.util.ArrayList<>(java.util.List.of("generate", "--out", out.toString()));
    args.addAll(java.util.List.of(options));
    return run(args.toArray(String[]::new));
  }

  /** As the whole command line does, but for speaking into strings. */
  private int run(String... args) {
    var terminal = new Terminal(new PrintWriter(results), new PrintWriter(remarks));
    return new CommandLine(new Root())
        .addSubcommand(new ExportCommand(new Product(Object.class), terminal))
        .addSubcommand(new QueryCommand(new Product(Object.class), terminal))
        .addSubcommand(new PairCommand(new Product(Object.class), terminal))
        .addSubcommand(new GenerateCommand(terminal))
        .setErr(terminal.remarks())
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler((e, command, parsed) -> e instanceof Refusal ? 1 : 3)
        .execute(args);
  }

  @CommandLine.Command(name = "liancun")
  private static final class Root {}
}
