package org.liancun.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liancun.explore.Row;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Level;

class SelectedTests {

  private static final Ancestor COUNTY = new Ancestor("C", "", Level.COUNTY);
  private static final Ancestor TOWN = new Ancestor("T", "", Level.TOWNSHIP);
  private static final Ancestor BRANCH = new Ancestor("B1", "", Level.BRANCH);
  private static final Ancestor MEMBER = new Ancestor("M", "", Level.MEMBER);

  private final List<Row> branches =
      List.of(branch("B1", "C", "T"), branch("B2", "C", "T"), branch("B3", "C", "S"));

  @Test
  void whatIsListedStandsForItself() {
    assertThat(codes(selected("B2", COUNTY, TOWN))).containsExactly("B2");
  }

  @Test
  void forAUnitStandsAllThatLiesInItButForTheRootNothing() {
    assertThat(codes(selected("T", COUNTY, TOWN))).containsExactly("B1", "B2");
    assertThat(codes(selected("C", COUNTY))).isEmpty();
    assertThat(codes(selected(null))).isEmpty();
  }

  @Test
  void forAMemberStandsTheBranch() {
    assertThat(codes(selected("M", COUNTY, TOWN, BRANCH, MEMBER))).containsExactly("B1");
    assertThat(codes(selected("M", COUNTY, TOWN, MEMBER))).isEmpty();
  }

  @Test
  void whatLiesTooHighStandsForNothing() {
    var towns = List.of(new Row("T", Level.TOWNSHIP, List.of("C"), Map.of()));
    var member = selected("M", COUNTY, TOWN, BRANCH, MEMBER);
    assertThat(member.among(towns, Level.TOWNSHIP)).isEqualTo(towns);
    assertThat(member.among(towns, Level.BRANCH)).isEmpty();
  }

  private List<String> codes(Selected selected) {
    return selected.among(branches, Level.TOWNSHIP).stream().map(Row::code).toList();
  }

  private static Selected selected(@Nullable String code, Ancestor... way) {
    return new Selected(code, List.of(way), "C");
  }

  private static Row branch(String code, String... within) {
    return new Row(code, Level.BRANCH, List.of(within), Map.of());
  }
}
