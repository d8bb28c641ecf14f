package org.liancun.intake.divisions;

import static org.liancun.intake.DivisionList.CODE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.intake.Findings;
import org.liancun.intake.Message;

/** What has to be right among the rows. */
final class SheetRules {

  private final Findings findings;

  SheetRules(Findings findings) {
    this.findings = findings;
  }

  /**
   * Checks the rows against each other.
   *
   * @return the codes that lie in a circle
   */
  Set<String> check(List<Division> divisions) {
    everyCodeStandsOnce(divisions);
    return inCircles(divisions);
  }

  private void everyCodeStandsOnce(List<Division> divisions) {
    var first = new HashMap<String, Division>();
    for (var division : divisions) {
      var earlier = division.code().isEmpty() ? null : first.putIfAbsent(division.code(), division);
      if (earlier != null) {
        findings.doubt(earlier.row());
        findings.add(
            division.row(),
            CODE,
            Message.of("intake.rule.code-twice", where(earlier, division)),
            oneOf(earlier, division));
      }
    }
  }

  private static Set<String> inCircles(List<Division> divisions) {
    var upper = new HashMap<String, String>();
    divisions.forEach(division -> upper.putIfAbsent(division.code(), division.upper()));
    var circles = new HashSet<String>();
    var harmless = new HashSet<String>();
    for (var division : divisions) {
      follow(division.code(), upper, circles, harmless);
    }
    return circles;
  }

  /** Each code is walked over once: what is known to lead nowhere bad ends a later walk. */
  private static void follow(
      String start, Map<String, String> upper, Set<String> circles, Set<String> harmless) {
    var way = new ArrayList<String>();
    var onWay = new HashSet<String>();
    var code = start;
    while (code != null && !code.isEmpty() && !harmless.contains(code) && onWay.add(code)) {
      way.add(code);
      code = upper.get(code);
    }
    if (code != null && onWay.contains(code)) {
      circles.addAll(way.subList(way.indexOf(code), way.size()));
    }
    harmless.addAll(way);
  }

  private static Message oneOf(Division earlier, Division later) {
    return earlier.name().equals(later.name())
        ? Message.of("intake.suggestion.delete-one")
        : Message.of("intake.suggestion.own-codes", earlier.name(), later.name());
  }

  private static String where(Division earlier, Division later) {
    var place = earlier.place();
    var row = String.valueOf(place.row());
    if (!place.file().equals(later.place().file())) {
      return place.file() + " " + row;
    }
    return place.sheet().equals(later.place().sheet()) ? row : place.sheet() + " " + row;
  }
}
