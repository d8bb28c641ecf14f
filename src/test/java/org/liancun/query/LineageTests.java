package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
            EGO,
            List.of(
                new Kin(TEACHER, -1, List.of(EGO)),
                new Kin(a, 1, List.of(EGO)),
                new Kin(b, 1, List.of(EGO)),
                new Kin(ofB, 2, List.of(b))));
    var places = lineage.places();
    assertThat(places.get("E")).isEqualTo(new Place(0, 0));
    assertThat(places.get("T")).isEqualTo(new Place(0, -1));
    assertThat(places.get("A")).isEqualTo(new Place(-0.5, 1));
    assertThat(places.get("B")).isEqualTo(new Place(0.5, 1));
    assertThat(places.get("C")).isEqualTo(new Place(0.5, 2));
  }

  @Test
  void nobodyStandsOnSomebodyElse() {
    var many =
        IntStream.range(0, 50).mapToObj(i -> new Kin(who("P" + i), 1, List.of(EGO))).toList();
    var places = new Lineage(EGO, many).places();
    var xs = many.stream().map(one -> places.get(one.who().code()).x()).sorted().toList();
    for (int i = 1; i < xs.size(); i++) {
      assertThat(xs.get(i) - xs.get(i - 1)).isGreaterThanOrEqualTo(1 - 1e-9);
    }
    assertThat(xs.getFirst()).isEqualTo(-xs.getLast(), within(1e-9));
  }

  private static Cell.Thing who(String code) {
    return new Cell.Thing(code, code);
  }
}
