package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "修路3公里,年底前完成(一期)|修路3公里,年底前完成(一期)",
        "修路３公里，年底前完成（一期）|修路3公里，年底前完成（一期）",
        "Ａ类；Ｂ类|A类；B类",
        "'　　甲　村\u00A0 '|甲 村",
        "甲\u200B村\uFEFF|甲村",
        "①㎡：|①㎡："
      })
  void proseKeepsItsPunctuation(String written, String read) {
    assertThat(WrittenText.prose(written)).isEqualTo(read);
    assertThat(WrittenText.prose(read)).isEqualTo(read);
  }

  @Test
  void linesEndInOneWay() {
    assertThat(WrittenText.prose("甲\r\n乙\r丙\n")).isEqualTo("甲\n乙\n丙");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "修路３公里，（一期）|修路3公里,(一期)",
        "９９０１０１－００１|990101-001",
        "'　甲　村 '|甲 村",
        "①㎡：|1m2:",
        "㈱\u00A0|(株)"
      })
  void whatIsComparedIsPlain(String written, String plain) {
    assertThat(WrittenText.plain(written)).isEqualTo(plain);
    assertThat(WrittenText.plain(plain)).isEqualTo(plain);
  }
}
