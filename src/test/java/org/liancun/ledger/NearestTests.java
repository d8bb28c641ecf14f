package org.liancun.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.ledger.Nearest.Candidate;

class NearestTests {

  @Test
  void whatSoundsTheSameComesBeforeWhatLooksAlike() {
    assertThat(nearest("汪庄村", "李庄村", "王庄村")).containsExactly("王庄村");
    assertThat(nearest("里二", "王二", "李二")).containsExactly("李二");
  }

  @Test
  void theSameNameComesFirst() {
    assertThat(nearest("甲村", "乙村", "甲村")).containsExactly("甲村");
  }

  @Test
  void aShortenedNameIsFoundByItsFirstCharacterAndTheOrderOfTheOthers() {
    assertThat(nearest("农业局", "农业农村局", "局农业村", "财政局")).containsExactly("农业农村局");
  }

  @Test
  void upToThreeThatComeEquallyNearAreNamedAndNoneOfMore() {
    assertThat(nearest("丁支部", "甲支部", "乙支部")).containsExactly("甲支部", "乙支部");
    assertThat(nearest("丁支部", "甲支部", "乙支部", "戊支部", "己支部")).isEmpty();
  }

  @Test
  void whatIsFarIsNotSuggested() {
    assertThat(nearest("石桥镇", "柳泉乡", "河泉村")).isEmpty();
    assertThat(nearest("P7", "Q8")).isEmpty();
  }

  @Test
  void aCodeWithoutItsZerosIsNearAndAShortOneWithTwoSlipsIsNot() {
    var candidates = List.of(new Candidate("990101000000", "青禾县"), new Candidate("990911", "新支部"));
    assertThat(Nearest.of("990101", candidates.stream()))
        .extracting(Candidate::name)
        .containsExactly("青禾县");
    assertThat(Nearest.of("999000", candidates.stream())).isEmpty();
  }

  @Test
  void aSwapIsOneSlip() {
    assertThat(Slips.between("371525", "371552")).isEqualTo(1);
    assertThat(Slips.between("371525", "317552")).isEqualTo(2);
    assertThat(Slips.between("371525", "3715")).isEqualTo(2);
    assertThat(Slips.between("371525", "371")).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void allTextsAtOneSlipAreTriedAndNoOthers() {
    assertThat(Slips.oneFrom("3715"))
        .contains("3716", "3751", "7315", "371", "37159", "93715")
        .doesNotContain("3715", "5173")
        .allMatch(text -> Slips.between("3715", text) == 1);
    assertThat(Slips.oneFrom("A1")).contains("A2", "AA1", "1A").doesNotContain("B1");
  }

  private static List<String> nearest(String wrong, String... names) {
    return Nearest.of(
            wrong, Stream.of(names).map(name -> new Candidate("C" + indexOf(name, names), name)))
        .stream()
        .map(Candidate::name)
        .toList();
  }

  private static int indexOf(String name, String... names) {
    return List.of(names).indexOf(name);
  }
}
