package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPhraseTests {

  @Test
  void lettersAndDigitsAskTheKeys() {
    assertThat(SearchPhrase.of("XBC")).contains(new SearchPhrase("keys", "xbc* XBC*", "xbc"));
    assertThat(SearchPhrase.of("１１０１１５"))
        .contains(new SearchPhrase("keys", "110115* 110115*", "110115"));
  }

  @Test
  void chineseAsksTheNames() {
    assertThat(SearchPhrase.of("徐柏")).contains(new SearchPhrase("names", "\"徐柏\"", "徐柏"));
  }

  @Test
  void anOfficialNameAsksForItsShownFormToo() {
    assertThat(SearchPhrase.of("徐柏村村民委员会"))
        .contains(new SearchPhrase("names", "\"徐柏村村民委员会\" \"徐柏村\"", "徐柏村"));
    assertThat(SearchPhrase.of("村委会").map(SearchPhrase::phrase)).contains("\"村委会\"");
  }

  @Test
  void oneCharacterAloneBeginsAPair() {
    assertThat(SearchPhrase.of("徐")).contains(new SearchPhrase("names", "徐*", "徐"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"", "*", "?!", "\\"})
  void nothingToLookForAsksNothing(String typed) {
    assertThat(SearchPhrase.of(typed)).isEmpty();
  }

  @Test
  void signsOfTheIndexAreNotTakenFromWhatWasTyped() {
    assertThat(SearchPhrase.of("徐\" OR \"柏").map(SearchPhrase::phrase)).contains("\"徐 or 柏\"");
    assertThat(SearchPhrase.of("a-1").map(SearchPhrase::phrase)).contains("a\\-1* A\\-1*");
  }
}
