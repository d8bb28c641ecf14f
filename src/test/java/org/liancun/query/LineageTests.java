package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  void ofManyThoseWhoReachMostComeFirstWithWhoLeadsToThem() {
    var all = new ArrayList<Kin>();
    for (int i = 0; i < 300; i++) {
      all.add(kin(who("A%03d".formatted(i)), 1, EGO));
    }
    for (int i = 0; i < 900; i++) {
      all.add(kin(who("B%03d".formatted(i)), 2, who("A%03d".formatted(299 - i % 20))));
    }
    for (int i = 0; i < 300; i++) {
      all.add(kin(who("C%03d".formatted(i)), 3, who("B899"), who("B000")));
    }
    var whole = new Lineage(EGO, all);

    var first = LineagePart.of(whole, 0);
    assertThat(first.all()).isEqualTo(1_500);
    assertThat(first.shown()).isBetween(190, LineagePart.MOST + 40);
    assertThat(codes(first)).contains("A299", "A280", "B899", "C000").doesNotContain("C299");
    assertThat(ofLayer(first, 1)).contains("A280").doesNotContain("A200");

    var seen = new HashSet<String>();
    for (int page = 0; page < first.pages(); page++) {
      var part = LineagePart.of(whole, page);
      var those = codes(part);
      seen.addAll(those);
      assertThat(part.page()).isEqualTo(page);
      assertThat(those).hasSizeLessThan(2 * LineagePart.MOST);
      assertThat(part.drawn().kin())
          .allSatisfy(
              one ->
                  assertThat(one.through())
                      .isNotEmpty()
                      .allMatch(by -> by.equals(EGO) || those.contains(by.code())));
    }
    assertThat(seen).hasSize(1_500);
    assertThat(LineagePart.of(whole, 9_999).page()).isEqualTo(first.pages() - 1);
  }

  @Test
  void whatFitsIsOnePage() {
    var whole = new Lineage(EGO, List.of(kin(TEACHER, -1, EGO)));
    assertThat(LineagePart.of(whole, 3)).isEqualTo(new LineagePart(whole, 1, 0, 1));
  }

  private static Set<String> codes(LineagePart part) {
    return part.drawn().kin().stream().map(one -> one.who().code()).collect(Collectors.toSet());
  }

  private static List<String> ofLayer(LineagePart part, int layer) {
    return part.drawn().kin().stream()
        .filter(one -> one.layer() == layer)
        .map(one -> one.who().code())
        .toList();
  }

  @Test
  void itTellsHowFarItGoesAndWhomItReaches() {
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
    var begun = new Lineage(EGO, List.of(learner));
    assertThat(begun.above()).isZero();
    assertThat(new Lineage(EGO, List.of(kin(TEACHER, -1, EGO))).below()).isZero();
  }

  @Test
  void linesThatRunTogetherAreOnePictureInWhichEachBeginsAsFarAboveAsItsGenerations() {
    var lines = new Lines();
    lines.add(people("A", "B", "C", "D"));
    lines.add(people("X", "C", "D"));
    lines.add(people("M", "N"));
    var all = lines.lineage().orElseThrow();
    assertThat(all.middle()).isEqualTo(who("A"));
    assertThat(all.lines()).isEqualTo(3);
    assertThat(all.kin())
        .containsExactly(
            kin(who("M"), 0),
            kin(who("B"), 1, who("A")),
            kin(who("X"), 1),
            kin(who("N"), 1, who("M")),
            kin(who("C"), 2, who("B"), who("X")),
            kin(who("D"), 3, who("C")));
    var places = all.places();
    assertThat(places.values()).doesNotHaveDuplicates();
    assertThat(places.get("A").y()).isEqualTo(places.get("M").y()).isZero();
    assertThat(places.get("X").y()).isEqualTo(places.get("B").y()).isEqualTo(1);
    assertThat(places.get("D").y()).isEqualTo(3);
  }

  @Test
  void aLineThatRunsInACircleEnds() {
    var lines = new Lines();
    lines.add(people("A", "B", "C", "D", "B", "C"));
    var all = lines.lineage().orElseThrow();
    assertThat(all.kin())
        .containsExactly(
            kin(who("B"), 1, who("A"), who("D")),
            kin(who("C"), 2, who("B")),
            kin(who("D"), 3, who("C")));
    assertThat(all.lines()).isEqualTo(1);
    assertThat(new Lines().lineage()).isEmpty();
  }

  private static List<Cell.Thing> people(String... codes) {
    return Stream.of(codes).map(LineageTests::who).toList();
  }

  private static Kin kin(Cell.Thing who, int layer, Cell.Thing... through) {
    return new Kin(who, layer, List.of(through), List.of());
  }

  private static Cell.Thing who(String code) {
    return new Cell.Thing(code, code);
  }
}
