package org.liancun.explore.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.explore.Arrangement;
import org.liancun.explore.Drawing;
import org.liancun.explore.Position;

/** What one has to know of a picture beyond what it shows. */
record Remarks(Words words) {

  /** Finds sentences. */
  interface Words {
    String of(String key, Object... values);
  }

  /** {@return the remarks on a drawing in one text; empty: there is nothing to say} */
  String of(Drawing drawn, List<Position> positions, LocalDate asOf) {
    return Stream.of(nothing(drawn, asOf), depth(drawn), places(drawn, positions), spread(drawn))
        .filter(remark -> !remark.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String nothing(Drawing drawn, LocalDate asOf) {
    if (!drawn.picture().children().isEmpty()) {
      return "";
    }
    return drawn.state().view().filter().showsAll()
        ? words.of("explore.nothing-then", asOf.toString(), drawn.root().name())
        : words.of("explore.filter.none");
  }

  private String depth(Drawing drawn) {
    return drawn.isCutShort()
        ? words.of("explore.depth.cut", drawn.state().view().depth().room())
        : "";
  }

  private String places(Drawing drawn, List<Position> positions) {
    return drawn.state().view().arrangement() == Arrangement.POSITION
            && positions.isEmpty()
            && !drawn.picture().children().isEmpty()
        ? words.of("explore.no-positions")
        : "";
  }

  /** What was asked for and is not drawn is never passed over. */
  private String spread(Drawing drawn) {
    if (drawn.state().view().filter().spreads().isEmpty()) {
      return "";
    }
    if (drawn.picture().spread().isEmpty()) {
      return words.of("explore.spread.none");
    }
    int missing = drawn.picture().missing();
    return missing == 0 ? "" : words.of("explore.spread.missing", missing, drawn.root().name());
  }
}
