package org.liancun.pairing.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.liancun.pairing.PlanCard;
import org.liancun.pairing.PlanCard.PairCard;
import org.liancun.pairing.Spoken;
import org.liancun.pairing.scoring.Sentence;

/** A plan as a document of a text program: sums, map, roster, the reasons of each pair. */
public final class PlanPaper {

  private static final int POINTS_WIDE = 430;
  private static final int TITLE = 20;

  /** In twentieths of a point. */
  private static final int A4_WIDE = 11_906;

  private static final int A4_HIGH = 16_838;
  private static final int HEADING = 14;

  private final Locale language;
  private final XWPFDocument document = new XWPFDocument();

  private PlanPaper(Locale language) {
    this.language = language;
  }

  /**
   * Writes a plan.
   *
   * @param title of the document
   * @param picture of the map, a PNG; null: none
   */
  public static void write(
      String title, PlanCard card, byte @Nullable [] picture, Locale language, OutputStream out)
      throws IOException {
    var paper = new PlanPaper(language);
    try (var document = paper.document) {
      paper.write(title, card, picture);
      document.write(out);
    }
  }

  private void write(String title, PlanCard card, byte @Nullable [] picture) throws IOException {
    onA4();
    heading(title, TITLE, ParagraphAlignment.CENTER);
    paragraph(card.objective() + " " + said("pairing.plan.advice"));
    paragraph(card.proof());
    paragraph(card.sums(language));
    paragraph(card.summary());
    card.remarks().forEach(this::paragraph);
    if (picture != null) {
      draw(picture);
      paragraph(said("pairing.paper.legend"));
    }
    roster(card.pairs());
    heading(said("pairing.paper.reasons"), HEADING, ParagraphAlignment.LEFT);
    card.pairs().forEach(this::reasons);
    heading(said("pairing.paper.left"), HEADING, ParagraphAlignment.LEFT);
    card.unpaired().forEach(left -> paragraph(left.sentence()));
  }

  private void onA4() {
    var size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDE));
    size.setH(BigInteger.valueOf(A4_HIGH));
  }

  private void heading(String text, int size, ParagraphAlignment alignment) {
    var paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingBefore(200);
    var run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(size);
    run.setText(text);
  }

  private void paragraph(String text) {
    if (!text.isBlank()) {
      document.createParagraph().createRun().setText(text);
    }
  }

  private void draw(byte[] picture) throws IOException {
    int high = POINTS_WIDE * PlanPicture.HEIGHT / PlanPicture.WIDTH;
    try (var bytes = new ByteArrayInputStream(picture)) {
      document
          .createParagraph()
          .createRun()
          .addPicture(
              bytes, PictureType.PNG, "map.png", Units.toEMU(POINTS_WIDE), Units.toEMU(high));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private void roster(List<PairCard> pairs) {
    heading(said("pairing.paper.roster"), HEADING, ParagraphAlignment.LEFT);
    var columns = List.of(said("pairing.paper.columns").split("\\|", -1));
    var table = document.createTable(pairs.size() + 1, columns.size());
    table.setWidth("100%");
    row(table, 0, columns);
    for (int i = 0; i < pairs.size(); i++) {
      var pair = pairs.get(i);
      row(
          table,
          i + 1,
          List.of(
              String.valueOf(i + 1),
              pair.first().name(),
              pair.second().name(),
              pair.kind(language),
              String.valueOf(pair.points())));
    }
  }

  private static void row(XWPFTable table, int index, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      table.getRow(index).getCell(i).setText(texts.get(i));
    }
  }

  private void reasons(PairCard pair) {
    var paragraph = document.createParagraph();
    var name = paragraph.createRun();
    name.setBold(true);
    name.setText(pair.first().name() + " – " + pair.second().name() + "  ");
    paragraph.createRun().setText(pair.why(language));
  }

  private String said(String key, Object... values) {
    return Spoken.in(language, Sentence.of(key, values));
  }
}
