package org.liancun.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetReaderTests {

  private static final String LIST =
      "代码,名称\n371525000000,冠县\n371525001000,清泉街道\n371525002000,崇文街道\n";
  private static final ReadingLimits SMALL = new ReadingLimits(1, 1, 3, 10);

  private final SpreadsheetReader reader = new SpreadsheetReader(ReadingLimits.USUAL);

  @Test
  void readsUtf8() {
    assertThat(names(utf8(LIST))).containsExactly("名称", "冠县", "清泉街道", "崇文街道");
  }

  @Test
  void readsUtf8WithAMark() {
    assertThat(table(utf8("\uFEFF" + LIST)).rows().getFirst().cell(0)).isEqualTo("代码");
  }

  @Test
  void readsGb18030AndSaysSo() {
    var tables = reader.read("a.csv", LIST.getBytes(Charset.forName("GB18030")));

    assertThat(tables.encoding()).isEqualTo("GB18030");
    assertThat(tables.tables().getFirst().rows().get(1).cell(1)).isEqualTo("冠县");
  }

  @Test
  void readsTheUnicodeTextOfSpreadsheetPrograms() {
    assertThat(names(LIST.replace(',', '\t').getBytes(StandardCharsets.UTF_16))).contains("清泉街道");
  }

  @Test
  void aWorkbookThatIsAWordOfTextIsDamaged() {
    assertThatThrownBy(() -> reader.read("组织.xlsx", utf8("hello\n")))
        .asInstanceOf(type(UnreadableFileException.class))
        .returns("intake.unreadable.truncated", UnreadableFileException::key);
    assertThat(reader.read("组织.xlsx", utf8(LIST)).tables()).hasSize(1);
  }

  @Test
  void readsSemicolonsAndTabs() {
    assertThat(names(utf8(LIST.replace(',', ';')))).contains("冠县");
    assertThat(names(utf8(LIST.replace(',', '\t')))).contains("冠县");
  }

  @Test
  void countsRowsAsAPersonSeesThemThoughBlankOnesAreLeftOut() {
    var rows = table(utf8("代码,名称\n\n,,\n371525000000,冠县\n")).rows();

    assertThat(rows).extracting(TableRow::number).containsExactly(1, 4);
  }

  @Test
  void countsALineBreakWithinACellAsOneRow() {
    var rows = table(utf8("代码,名称\n1,\"冠\n县\"\n2,乙\n")).rows();

    assertThat(rows).extracting(TableRow::number).containsExactly(1, 2, 3);
  }

  @Test
  void makesFullWidthDigitsPlainAndTakesBlanksAway() {
    var row = table(utf8("代码,名称\n371525000000, 冠县 \u00a0\n")).rows().get(1);

    assertThat(row.cells()).containsExactly("371525000000", "冠县");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses(new byte[0], "empty");
    refuses(utf8("\n ,\n"), "empty");
  }

  @Test
  void refusesWhatIsNoText() {
    refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, "not-a-sheet");
  }

  @Test
  void refusesOldAndEncryptedWorkbooks() {
    refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "old-or-encrypted");
  }

  @Test
  void refusesUtf8ThatEndsWithinACharacterInsteadOfReadingItAsGb18030() {
    var bytes = utf8(LIST.strip());

    refuses(Arrays.copyOf(bytes, bytes.length - 1), "truncated");
  }

  @Test
  void refusesUtf8WithABrokenCharacterAndNamesTheRow() {
    var bytes = utf8(LIST);
    bytes[indexOf(bytes, utf8("清")) + 1] = 'x';

    assertThatThrownBy(() -> reader.read("a.csv", bytes))
        .asInstanceOf(type(UnreadableFileException.class))
        .satisfies(
            e -> {
              assertThat(e.key()).isEqualTo("intake.unreadable.encoding");
              assertThat(e.values()).isEqualTo(List.of("a.csv", "3"));
            });
  }

  @Test
  void refusesAnEncodingThatNobodyKnows() {
    refuses(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, '\n'}, "encoding");
  }

  @Test
  void refusesQuotesThatDoNotMatch() {
    refuses(utf8("代码,名称\n1,\"冠县\n2,乙\n"), "quotes");
  }

  @Test
  void refusesMoreRowsThanTheLimit() {
    assertThatThrownBy(() -> new SpreadsheetReader(SMALL).read("a.csv", utf8(LIST)))
        .asInstanceOf(type(UnreadableFileException.class))
        .extracting(UnreadableFileException::key)
        .isEqualTo("intake.unreadable.too-many-rows");
  }

  @Test
  void refusesALargerFileThanTheLimit() {
    assertThatThrownBy(() -> new SpreadsheetReader(SMALL).read("a.csv", new byte[(1 << 20) + 1]))
        .asInstanceOf(type(UnreadableFileException.class))
        .extracting(UnreadableFileException::key)
        .isEqualTo("intake.unreadable.too-large");
  }

  private void refuses(byte[] bytes, String key) {
    assertThatThrownBy(() -> reader.read("a.csv", bytes))
        .asInstanceOf(type(UnreadableFileException.class))
        .extracting(UnreadableFileException::key)
        .isEqualTo("intake.unreadable." + key);
  }

  private List<String> names(byte[] bytes) {
    return table(bytes).rows().stream().map(row -> row.cell(1)).toList();
  }

  private Table table(byte[] bytes) {
    return reader.read("a.csv", bytes).tables().getFirst();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i < bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException();
  }
}
