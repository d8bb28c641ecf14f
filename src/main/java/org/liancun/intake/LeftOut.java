package org.liancun.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liancun.organization.Breach;
import org.liancun.organization.Naming;

/**
 * Rows that are left out of a trial, since something is wrong with them: a rule that is broken
 * without them might hold with them.
 */
final class LeftOut {

  /** What a cell names that is wrong in such a way nobody can tell; it might be anything. */
  private static final Set<String> UNNAMED =
      Set.of(
          "ledger.rule.unknown",
          "ledger.rule.unknown-in",
          "ledger.rule.ambiguous",
          "ledger.rule.namesake",
          "ledger.rule.other-level",
          "ledger.rule.missing",
          "ledger.rule.rounded");

  /** Columns of what a row itself is known by. */
  private static final Set<String> OWN = Set.of("code", "name");

  /** What one record is by itself, whatever others say. */
  private static final Set<String> BY_ITSELF = Set.of("one-code", "one-level");

  /** A link is told by its two ends. */
  private static final int ENDS = 2;

  /** Where what is left out ends, so does what hangs on any one end. */
  private static final int ANY_END = 1;

  private static final String SEPARATORS = "[、,;,;\\s]+";

  private final Map<Place, Said> rows = new HashMap<>();
  private final int ends;

  /**
   * What a row says.
   *
   * @param own what it is known by
   * @param named all that its cells may name
   */
  private record Said(Set<String> own, Set<String> named, int unnamed) {

    Said with(int more) {
      return new Said(own, named, unnamed + more);
    }
  }

  /**
   * None yet.
   *
   * @param complete whether what the sheets leave out has ended
   */
  LeftOut(boolean complete) {
    ends = complete ? ANY_END : ENDS;
  }

  /** Adds the rows with which something is wrong. */
  void add(Reading.Understood reading, Findings findings) {
    for (var sheet : reading.sheets()) {
      sheet.rows().stream()
          .filter(row -> !findings.isSound(row))
          .forEach(row -> rows.put(row.place(), said(row)));
    }
    findings.list().stream()
        .filter(finding -> UNNAMED.contains(finding.rule().key()))
        .forEach(finding -> rows.computeIfPresent(finding.place(), (place, row) -> row.with(1)));
  }

  /** {@return whether a rule may be broken only because they are not there} */
  boolean mayExplain(Breach breach) {
    return !BY_ITSELF.contains(breach.rule())
        && rows.values().stream().anyMatch(row -> mayExplain(row, breach));
  }

  /** Posts begin and end in sheets of their own, whatever is wrong with who holds them. */
  private boolean mayExplain(Said row, Breach breach) {
    boolean isItself = breach.parties().stream().anyMatch(party -> isIn(row.own(), party));
    if (isItself && !breach.rule().equals("one-holder")) {
      return true;
    }
    long named = breach.parties().stream().filter(party -> isIn(row.named(), party)).count();
    return named > 0 && named + row.unnamed() >= ends;
  }

  private static boolean isIn(Set<String> texts, Breach.Party party) {
    return texts.contains(party.code()) || texts.contains(party.name());
  }

  private static Said said(SheetRow row) {
    var own = new HashSet<String>();
    var named = new LinkedHashSet<String>();
    row.head()
        .positions()
        .keySet()
        .forEach(
            column ->
                texts(row.get(column))
                    .forEach(
                        text -> {
                          named.add(text);
                          if (OWN.contains(column.key())) {
                            own.add(text);
                          }
                        }));
    return new Said(own, named, 0);
  }

  private static Stream<String> texts(String cell) {
    return Stream.concat(Stream.of(cell), Arrays.stream(cell.split(SEPARATORS)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .flatMap(text -> List.of(text, Naming.shown(text)).stream());
  }
}
