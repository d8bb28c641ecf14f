package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.query.Lineage.Kin;
import org.liancun.query.Lineage.Place;

class LineageTests {

  private static final Cell.Thing EGO = who("E");
  private static final Cell.Thing TEACHER = who("T");

  @Test
  void generationsStandInLayersEachBelowThoseWhoTaughtThem() {
    var a = who("A");
    var b = who("B");
    var ofB = who("C");
    var lineage =
        new Lineage(
            EGO, List.of(kin(TEACHER, -1, EGO), kin(a, 1, EGO), kin(b, 1, EGO), kin(ofB, 2, b)));
    var places = lineage.places();
    assertThat(places.get("E")).isEqualTo(new Place(0, 0));
    assertThat(places.get("T")).isEqualTo(new Place(0, -1));
    assertThat(places.get("A")).isEqualTo(new Place(-0.5, 1));
    assertThat(places.get("B")).isEqualTo(new Place(0.5, 1));
    assertThat(places.get("C")).isEqualTo(new Place(0.5, 2));
  }

  @Test
  void nobodyStandsOnSomebodyElse() {
    var many = IntStream.range(0, 14).mapToObj(i -> kin(who("P" + i), 1, EGO)).toList();
    var places = new Lineage(EGO, many).places();
    var xs = many.stream().map(one -> places.get(one.who().code()).x()).sorted().toList();
    for (int i = 1; i < xs.size(); i++) {
      assertThat(xs.get(i) - xs.get(i - 1)).isGreaterThanOrEqualTo(1 - 1e-9);
    }
    assertThat(xs.getFirst()).isEqualTo(-xs.getLast(), within(1e-9));
  }

  @Test
  void aLayerOfManyStandsInRowsAndTheNextBelowAllOfThem() {
    var many = IntStream.range(0, 400).mapToObj(i -> kin(who("P" + i), 1, EGO)).toList();
    var last = kin(who("L"), 2, who("P7"));
    var all = new ArrayList<>(many);
    all.add(last);
    var places = new Lineage(EGO, all).places();
    var those = many.stream().map(one -> places.get(one.who().code())).toList();
    assertThat(those).doesNotHaveDuplicates();
    assertThat(those.stream().map(Place::y).distinct()).hasSizeGreaterThan(5);
    double right = those.stream().mapToDouble(Place::x).max().orElseThrow();
    double bottom = those.stream().mapToDouble(Place::y).max().orElseThrow();
    assertThat(right).isLessThan(14);
    assertThat(places.get("L").y()).isGreaterThan(bottom);
    for (var one : those) {
      assertThat(those)
          .filteredOn(other -> other != one && other.y() == one.y())
          .allMatch(other -> Math.abs(other.x() - one.x()) > 1 - 1e-9);
    }
  }

  @Test
  void itTellsHowFarItGoesWhomItReachesAndWhoseItIs() {
    var root = who("R");
    var other = who("O");
    var home = new Cell.Thing("B1", "B1");
    var learner = new Kin(who("A"), 1, List.of(EGO), List.of(home));
    var next = new Kin(who("C"), 2, List.of(who("A")), List.of(home));
    var line =
        new Lineage(
            EGO,
            List.of(
                kin(TEACHER, -1, EGO), kin(other, -1, EGO), kin(root, -2, TEACHER), learner, next));
    assertThat(line.above()).isEqualTo(2);
    assertThat(line.below()).isEqualTo(2);
    assertThat(line.reached()).containsExactly(learner, next);
    assertThat(line.branches()).isEqualTo(1);
    assertThat(line.roots()).containsExactlyInAnyOrder(other, root);
    var begun = new Lineage(EGO, List.of(learner));
    assertThat(begun.roots()).containsExactly(EGO);
    assertThat(begun.above()).isZero();
    assertThat(new Lineage(EGO, List.of(kin(TEACHER, -1, EGO))).below()).isZero();
  }

  private static Kin kin(Cell.Thing who, int layer, Cell.Thing through) {
    return new Kin(who, layer, List.of(through), List.of());
  }

  private static Cell.Thing who(String code) {
    return new Cell.Thing(code, code);
  }
}
