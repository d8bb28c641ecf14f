package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.query.Flow.Place;

/** Each row of a flow is one part, however many it reaches. */
class FlowTests {

  private static final Question FLOWS =
      Library.ofFiles().stream().filter(q -> q.name().equals("flows")).findFirst().orElseThrow();

  @Test
  void anEffortForSeveralIsDividedAmongThem() {
    var flow = flow(List.of(row("A", "技术", "B", "C"), row("D", "技术", "B")));
    assertThat(share(flow, new Place(0, "A", "A"))).isEqualTo(1, within(1e-9));
    assertThat(share(flow, new Place(1, null, "技术"))).isEqualTo(2, within(1e-9));
    assertThat(share(flow, new Place(2, "B", "B"))).isEqualTo(1.5, within(1e-9));
    assertThat(share(flow, new Place(2, "C", "C"))).isEqualTo(0.5, within(1e-9));
    assertThat(flow.runs())
        .anySatisfy(
            run -> {
              assertThat(run.from().name()).isEqualTo("技术");
              assertThat(run.to().code()).isEqualTo("B");
              assertThat(run.share()).isEqualTo(1.5, within(1e-9));
            });
  }

  @Test
  void theBroadestOfAColumnComeFirst() {
    var flow = flow(List.of(row("A", "技术", "B"), row("D", "培训", "B"), row("D", "资金", "C")));
    assertThat(flow.stops())
        .extracting(stop -> stop.at().name())
        .containsExactly("D", "A", "培训", "技术", "资金", "B", "C");
  }

  @Test
  void whatIsNotWorthAStopIsDrawnAsOne() {
    var flow = flow(IntStream.range(0, 40).mapToObj(n -> row("A", "技术", "V" + n)).toList());
    var last = flow.stops().stream().filter(stop -> stop.at().column() == 2).toList();
    assertThat(last).hasSize(Flow.MOST + 1);
    assertThat(last.getLast().at()).isEqualTo(new Place(2, null, null));
    assertThat(last.getLast().rows()).isEqualTo(40 - Flow.MOST);
  }

  @Test
  void ofManyWhoGiveThoseAreDrawnWhoGiveMost() {
    var rows = new ArrayList<List<Cell>>();
    IntStream.range(0, 30).forEach(n -> rows.add(row("G" + n, "技术", "V" + n)));
    rows.add(row("G29", "技术", "V1"));
    var flow = flow(rows);
    var first = flow.stops().stream().filter(stop -> stop.at().column() == 0).toList();
    assertThat(first).hasSize(Flow.MOST).allMatch(stop -> stop.at().name() != null);
    assertThat(first.getFirst().at().name()).isEqualTo("G29");
    assertThat(flow.begins()).isEqualTo(30);
  }

  @Test
  void whatNobodyKnowsHasAPlaceToo() {
    var flow = flow(List.of(row("A", "", "B")));
    assertThat(flow.stops()).extracting(stop -> stop.at().name()).containsExactly("A", "–", "B");
  }

  @Test
  void ofNothingNothingIsDrawn() {
    assertThat(Flow.of(answer(List.of()), Locale.CHINESE)).isEmpty();
  }

  private static double share(Flow flow, Place at) {
    return flow.stops().stream().filter(s -> s.at().equals(at)).findFirst().orElseThrow().share();
  }

  private static Flow flow(List<List<Cell>> rows) {
    return Flow.of(answer(rows), Locale.CHINESE).orElseThrow();
  }

  private static Answer answer(List<List<Cell>> rows) {
    return new Answer(FLOWS, Map.of(), rows, false, 0);
  }

  private static List<Cell> row(String giver, String resource, String... receivers) {
    var row = new ArrayList<Cell>(Collections.nCopies(FLOWS.columns().size(), new Cell.Blank()));
    row.set(0, thing(giver));
    row.set(1, new Cell.Several(Arrays.stream(receivers).map(FlowTests::thing).toList()));
    row.set(2, resource.isEmpty() ? new Cell.Blank() : new Cell.Words(resource));
    row.set(3, new Cell.Quantity(BigDecimal.TEN));
    return row;
  }

  private static Cell thing(String code) {
    return new Cell.Thing(code, code);
  }
}
