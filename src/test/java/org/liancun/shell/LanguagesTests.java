package org.liancun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTests {

  private final Translations texts = new Translations();

  @Test
  void chineseIsChineseWhateverTheMachineSpeaks() {
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("en");
    assertThat(texts.getTranslation("shell.logout", Locale.SIMPLIFIED_CHINESE)).isEqualTo("退出登录");
    assertThat(texts.getTranslation("shell.logout", Locale.TRADITIONAL_CHINESE)).isEqualTo("退出登录");
  }

  @Test
  void englishIsEnglish() {
    assertThat(texts.getTranslation("shell.logout", Locale.UK)).isEqualTo("Log out");
  }

  @Test
  void knowsItsLanguagesByAnyOfTheirTags() {
    assertThat(Languages.known("zh-Hant-TW")).contains(Languages.CHINESE);
    assertThat(Languages.known("en-GB")).contains(Languages.ENGLISH);
    assertThat(Languages.known("fr")).isEmpty();
    assertThat(Languages.known("nonsense!")).isEmpty();
  }

  @Test
  void theOtherLanguageIsTheOther() {
    assertThat(Languages.other(Languages.CHINESE)).isEqualTo(Languages.ENGLISH);
    assertThat(Languages.other(Locale.US)).isEqualTo(Languages.CHINESE);
  }
}
