package org.liancun.sample.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTests {

  @ParameterizedTest
  @CsvSource({
    "1,一",
    "9,九",
    "10,十",
    "11,十一",
    "20,二十",
    "23,二十三",
    "99,九十九",
    "100,一百",
    "105,一百零五",
    "110,一百一十",
    "111,一百一十一",
    "1000,一千",
    "1001,一千零一",
    "1010,一千零一十",
    "1400,一千四百",
    "9999,九千九百九十九"
  })
  void unitsAreNumberedAsOneReadsThem(int number, String numeral) {
    assertThat(Numerals.of(number)).isEqualTo(numeral);
  }

  @Test
  void nothingIsTheNoneth() {
    assertThatIllegalArgumentException().isThrownBy(() -> Numerals.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Numerals.of(10_000));
  }
}
