package org.liancun.pairing.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.liancun.intake.writing.OutColumn;
import org.liancun.intake.writing.OutSheet;
import org.liancun.intake.writing.Workbook;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.PlanCard.PairCard;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.scoring.Sentence;

/** A plan as a workbook: its pairs, the villages that are left, and what it comes to. */
public final class PlanSheets {

  private final Locale language;

  private PlanSheets(Locale language) {
    this.language = language;
  }

  /**
   * Writes a plan.
   *
   * @param picture of the map, a PNG; null: none
   */
  public static void write(
      PlanCard card, byte @Nullable [] picture, Locale language, OutputStream out)
      throws IOException {
    var sheets = new PlanSheets(language);
    var bytes = new ByteArrayOutputStream();
    Workbook.write(List.of(sheets.pairs(card), sheets.left(card), sheets.sums(card)), bytes);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      if (picture != null) {
        sheets.draw(picture, book);
      }
      book.forEach(PlanSheets::onA4);
      book.write(out);
    }
  }

  private void draw(byte[] picture, XSSFWorkbook book) {
    var at = book.getCreationHelper().createClientAnchor();
    at.setRow1(2); // below what its colours mean
    var sheet = book.createSheet(said("pairing.paper.map"));
    sheet.createRow(0).createCell(0).setCellValue(said("pairing.paper.legend"));
    sheet
        .createDrawingPatriarch()
        .createPicture(at, book.addPicture(picture, XSSFWorkbook.PICTURE_TYPE_PNG))
        .resize();
  }

  /** Lying, and as many columns as there are beside each other. */
  private static void onA4(Sheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private OutSheet pairs(PlanCard card) {
    return sheet(
        "pairing.paper.roster",
        "pairing.paper.sheet-columns",
        card.pairs().stream().map(this::pair).toList());
  }

  private List<String> pair(PairCard pair) {
    return List.of(
        pair.first().code(),
        pair.first().name(),
        pair.second().code(),
        pair.second().name(),
        said("pairing.ground." + pair.ground()),
        said("pairing.form." + pair.form()),
        String.valueOf(pair.points()),
        String.valueOf(pair.postsSaved()),
        pair.why(language));
  }

  private OutSheet left(PlanCard card) {
    return sheet(
        "pairing.paper.left",
        "pairing.paper.left-columns",
        card.unpaired().stream()
            .map(left -> List.of(left.code(), left.name(), left.sentence()))
            .toList());
  }

  private OutSheet sums(PlanCard card) {
    var lines =
        Stream.concat(
            Stream.of(
                card.sums(language),
                card.summary(),
                card.objective(),
                card.proof(),
                said("pairing.plan.advice")),
            card.remarks().stream());
    return sheet(
        "pairing.paper.about", "pairing.paper.about-columns", lines.map(List::of).toList());
  }

  private OutSheet sheet(String name, String columns, List<List<String>> rows) {
    return new OutSheet(
        said(name),
        List.of(said(columns).split("\\|", -1)).stream().map(PlanSheets::column).toList(),
        rows);
  }

  /** A header that ends in # is one of numbers. */
  private static OutColumn column(String header) {
    return header.endsWith("#")
        ? OutColumn.of(header.substring(0, header.length() - 1), OutColumn.Type.NUMBER)
        : OutColumn.of(header, OutColumn.Type.TEXT);
  }

  private String said(String key) {
    return Spoken.in(language, Sentence.of(key));
  }
}
