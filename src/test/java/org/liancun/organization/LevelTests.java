package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTests {

  @ParameterizedTest
  @CsvSource({
    "1,PROVINCE",
    "2,CITY",
    "3,COUNTY",
    "4,TOWNSHIP",
    "5,VILLAGE",
    "county,COUNTY",
    "Township,TOWNSHIP",
    "VILLAGE,VILLAGE",
    "general branch,GENERAL_BRANCH",
    "县,COUNTY",
    "乡镇,TOWNSHIP",
    "街道,TOWNSHIP",
    "行政村,VILLAGE",
    "党支部,BRANCH"
  })
  void wordsAndDigitsNameALevel(String word, Level level) {
    assertThat(Level.of(word)).contains(level);
  }

  @ParameterizedTest
  @CsvSource({"6", "0", "''", "hamlet"})
  void otherWordsNameNone(String word) {
    assertThat(Level.of(word)).isEmpty();
  }

  @Test
  void levelsMayBeSkippedButNotTurnedRound() {
    assertThat(Level.TOWNSHIP.mayLieBelow(Level.CITY)).isTrue();
    assertThat(Level.BRANCH.mayLieBelow(Level.COUNTY)).isTrue();
    assertThat(Level.COUNTY.mayLieBelow(Level.TOWNSHIP)).isFalse();
    assertThat(Level.TOWNSHIP.mayLieBelow(Level.TOWNSHIP)).isFalse();
  }

  @Test
  void aVillageLiesInATownshipOrWhereThereIsNoneInWhatIsAbove() {
    assertThat(Level.VILLAGE.mayLieBelow(Level.TOWNSHIP)).isTrue();
    assertThat(Level.VILLAGE.mayLieBelow(Level.COUNTY)).isTrue();
    assertThat(Level.VILLAGE.mayLieBelow(Level.BRANCH)).isFalse();
    assertThat(Level.VILLAGE.mayLieBelow(Level.PROVINCE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void labelsLeadBackToTheirLevels(Level level) {
    assertThat(Level.ofLabel(level.label())).isEqualTo(level);
  }

  @Test
  void nothingLiesBelowAPlace() {
    assertThat(Level.BRANCH.mayLieBelow(Level.VILLAGE)).isFalse();
  }
}
