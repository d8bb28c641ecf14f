package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCodeTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "9.90101101201E+11; 990101101201",
        "9.90101101201e11; 990101101201",
        "990101101201.0; 990101101201",
        "990,101,101,202; 990101101202",
        "990101101201; 990101101201"
      })
  void aCodeThatWasTakenForANumberIsRead(String written, String code) {
    assertThat(WrittenCode.digits(written)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.90101E+11", "9.9E+11", "1.5", "3.0", "1,5", "东街村", "B1.0", ""})
  void anythingElseStaysAsItIs(String text) {
    assertThat(WrittenCode.digits(text)).isEqualTo(text);
  }
}
