package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTests {

  @ParameterizedTest
  @CsvSource({
    "徐柏村村委会,徐柏村",
    "红旗社区居委会,红旗社区",
    "民政局居委会,民政局社区",
    "张庄村民委员会,张庄村",
    "张庄村村民委员会,张庄村",
    "冠县,冠县",
    "清泉街道,清泉街道"
  })
  void theFormWithoutTheCommitteeIsShown(String given, String shown) {
    assertThat(Naming.of(given).name()).isEqualTo(shown);
  }

  @Test
  void theOfficialFormIsKeptAsAnAlias() {
    var naming = Naming.of("徐柏村村委会");
    assertThat(naming.official()).isEqualTo("徐柏村村委会");
    assertThat(naming.aliases()).containsExactly("徐柏村村委会");
  }

  @Test
  void aNameThatIsOfficialAlreadyHasNoAlias() {
    assertThat(Naming.of("冠县").aliases()).isEmpty();
  }

  @Test
  void pinyinAndInitialsHaveNoTones() {
    var naming = Naming.of("徐柏村");
    assertThat(naming.pinyin()).containsExactly("xubaicun");
    assertThat(naming.initials()).containsExactly("xbc");
  }

  @Test
  void charactersReadDifferentlyInNamesHaveBothReadings() {
    assertThat(Naming.of("单县").pinyin()).containsExactlyInAnyOrder("shanxian", "danxian");
    assertThat(Naming.of("单县").initials()).containsExactlyInAnyOrder("sx", "dx");
  }

  @Test
  void lettersAndDigitsStayAsTheyAre() {
    assertThat(Naming.of("第3组").pinyin()).containsExactly("di3zu");
    assertThat(Naming.of("第3组").initials()).containsExactly("d3z");
  }

  @Test
  void fullWidthFormsAndOuterBlanksAreMadePlain() {
    assertThat(Naming.of("　A３村 ").name()).isEqualTo("A3村");
  }
}
