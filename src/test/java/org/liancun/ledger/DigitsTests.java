package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "35 | 35",
        "3.5 | 3.5",
        "1,234 | 1234",
        "12,345,678.9 | 12345678.9",
        "1，234 | 1234",
        "-1 000 | -1000"
      })
  void commasPartThousands(String text, BigDecimal number) {
    assertThat(Digits.number(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,5", "12,34", "1,2345", ",5", "1,234,5", "x", ""})
  void anyOtherCommaMayBeAPoint(String text) {
    assertThat(Digits.number(text)).isEmpty();
  }
}
