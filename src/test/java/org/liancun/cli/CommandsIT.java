package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.liancun.WithSample;
import org.liancun.sample.county.SampleCounty;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

/** What commands print of a county; that the jar finds its own is seen elsewhere. */
@WithSample
class CommandsIT {

  private static final String DAY = "--as-of=2026-11-22";

  @Autowired private BeanFactory beans;

  private final StringWriter results = new StringWriter();
  private final StringWriter remarks = new StringWriter();

  @Test
  void aTextForOtherProgramsHasAColumnForEachName() {
    assertThat(run("query", "teachers-by-load", "--format", "csv", DAY)).isZero();
    var lines = results.toString().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().split(",")).hasSameSizeAs(lines.get(1).split(",", -1));
  }

  @Test
  void aTableHasAHeaderAndSaysHowManyRowsItHas() {
    assertThat(run("query", "branches-without-secretary", "--scope", SampleCounty.CODE, DAY))
        .isZero();
    assertThat(results.toString()).contains("前竹营村党支部");
    assertThat(results.toString().lines()).hasSize(3);
    assertThat(remarks.toString()).contains("2 rows");
  }

  @Test
  void whatAQuestionLacksIsNamedInOneLine() {
    assertThat(run("query", "lineage-of")).isEqualTo(1);
    assertThat(results.toString()).isEmpty();
    assertThat(remarks.toString().lines()).singleElement().asString().contains("--param person=");
  }

  @Test
  void aUnitThatIsNotThereIsNamed() {
    assertThat(run("query", "flows", "--scope", "nowhere")).isEqualTo(1);
    assertThat(remarks.toString()).contains("nowhere");
    assertThat(run("pair", "--scope", "nowhere")).isEqualTo(1);
    assertThat(results.toString()).isEmpty();
  }

  @Test
  void aPlanIsPrintedWithItsReasons() {
    assertThat(run("pair", "--scope", "990101102000", DAY)).as(remarks.toString()).isZero();
    assertThat(results.toString()).contains("柏泉村", "joint-branch");
    assertThat(remarks.toString()).contains("Proven optimal");
  }

  private int run(String... args) {
    var terminal = new Terminal(new PrintWriter(results), new PrintWriter(remarks));
    GraphDuty duty = (data, work) -> work.applyAsInt(beans);
    return new CommandLine(new Root())
        .addSubcommand(new QueryCommand(duty, terminal))
        .addSubcommand(new PairCommand(duty, terminal))
        .setErr(terminal.remarks())
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              if (e instanceof Refusal refusal) {
                terminal.remark(refusal.sentence());
                return 1;
              }
              throw e;
            })
        .execute(args);
  }

  @CommandLine.Command(name = "liancun")
  private static final class Root {}
}
