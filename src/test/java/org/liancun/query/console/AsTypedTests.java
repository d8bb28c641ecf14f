package org.liancun.query.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsTypedTests {

  @Test
  void aPlaceInTheFirstLineIsThatOfTheTypedStatement() {
    assertThat(
            AsTyped.of(
                """
                Unknown function 'foo' (line 1, column 16 (offset: 15))
                "EXPLAIN RETURN foo(1)"
                                ^"""))
        .isEqualTo(
            """
            Unknown function 'foo' (line 1, column 8 (offset: 7))
            "RETURN foo(1)"
                    ^""");
  }

  @Test
  void inLaterLinesOnlyTheOffsetMoves() {
    assertThat(
            AsTyped.of(
                """
                Variable `m` not defined (line 2, column 8 (offset: 25))
                "RETURN m"
                        ^"""))
        .isEqualTo(
            """
            Variable `m` not defined (line 2, column 8 (offset: 17))
            "RETURN m"
                    ^""");
  }

  @Test
  void whatNamesNoPlaceStays() {
    assertThat(AsTyped.of("/ by zero")).isEqualTo("/ by zero");
  }
}
