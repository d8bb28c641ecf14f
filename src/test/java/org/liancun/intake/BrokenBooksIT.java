package org.liancun.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.intake.remarks.NoCopyException;
import org.liancun.intake.remarks.RemarkedCopy;
import org.liancun.ledger.Kinds;
import org.springframework.beans.factory.annotation.Autowired;

/** A broken workbook of each kind, with every remark that it gets, in both languages. */
@LiancunTest
class BrokenBooksIT {

  private static final IntakeOptions NOW = new IntakeOptions(LocalDate.of(2026, 11, 22), false);

  private static final Path TEXTS =
      Path.of("src/main/resources/vaadin-i18n/translations.properties");

  @Autowired private Intake intake;
  @Autowired private Kinds kinds;
  @Autowired private GraphContent graph;

  @Test
  void everyFaultIsSaidAtItsCellAndNothingIsWritten() throws Exception {
    var clerk = new Clerk(intake);
    clerk.write(clerk.ready(NOW, TwoTownships.all()));
    var before = graph.everything();
    var rules = new TreeSet<String>();
    var soft = new SoftAssertions();
    for (var book : BrokenBook.all()) {
      var file = book.upload();
      var refused = clerk.refused(NOW, file);
      refused.findings().forEach(finding -> rules.add(finding.rule().key()));
      soft.assertThat(String.join("\n", remarks(refused)))
          .as(book.kind())
          .isEqualTo(String.join("\n", book.remarks()));
      checkCopy(file, refused, soft);
    }
    soft.assertAll();
    assertThat(graph.everything()).isEqualTo(before);
    assertThat(rules).containsAll(ledgerRules());
  }

  @Test
  void thereIsABrokenBookOfEveryKind() {
    assertThat(BrokenBook.all())
        .extracting(BrokenBook::kind)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("divisions"), kinds.all().stream().map(kind -> kind.key()))
                .toList());
  }

  /** The remarks as the files have them: notes first, then each cell in either language. */
  private static List<String> remarks(Preview.Refused refused) {
    var lines = new ArrayList<String>();
    for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      refused.notes().forEach(note -> lines.add(note.in(language)));
      refused.findings().forEach(finding -> lines.add(remark(finding, language)));
      assertThat(refused.total()).isEqualTo(refused.findings().size());
    }
    return lines;
  }

  private static String remark(Finding finding, Locale language) {
    return "%s %d %s [%s] %s%s"
        .formatted(
            finding.place().sheet(),
            finding.place().row(),
            finding.column(),
            finding.value(),
            finding.rule().in(language),
            finding.suggestion() == null ? "" : " » " + finding.suggested(language));
  }

  /** The same remarks stand in the cells of the file's own copy. */
  private void checkCopy(Upload file, Preview.Refused refused, SoftAssertions soft)
      throws IOException, NoCopyException {
    var reading = (Reading.Understood) intake.read(List.of(file));
    var copy =
        RemarkedCopy.of(List.of(file), reading, refused.findings(), Locale.CHINESE).getFirst();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(copy.bytes()))) {
      for (var finding : refused.findings()) {
        if (finding.position() != SheetHead.NOWHERE) {
          var cell = new CellAddress(finding.place().row() - 1, finding.position());
          var note = workbook.getSheet(finding.place().sheet()).getCellComment(cell);
          soft.assertThat(note == null ? "" : note.getString().getString())
              .as("%s %s", file.file(), cell)
              .contains(finding.sentence(Locale.CHINESE));
        }
      }
    }
  }

  /** Every rule of the ledger that speaks of a cell occurs in one of the books. */
  private static Set<String> ledgerRules() throws IOException {
    try (var lines = Files.lines(TEXTS)) {
      return lines
          .filter(line -> line.startsWith("ledger.rule."))
          .map(line -> line.substring(0, line.indexOf('=')))
          .filter(rule -> !rule.equals("ledger.rule.unknown"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
