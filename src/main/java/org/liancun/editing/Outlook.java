package org.liancun.editing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liancun.ledger.HandedOver;

/** What would come of a merging. */
public sealed interface Outlook {

  /**
   * It can be done.
   *
   * @param moves how many records go on at the new place, by the type of their links, or as {@code
   *     pairings} or {@code initiatives}; people count with the units below that they belong to
   * @param ending how many pairings and initiatives end, since they are only among those merged
   */
  record Open(Map<String, Integer> moves, int ending) implements Outlook {

    private static final String MEMBERSHIP = "BELONGS_TO";
    private static final String UNITS = "PART_OF";

    static Open of(List<HandedOver.Passed> passed, int people, int ending) {
      var moves =
          passed.stream()
              .collect(
                  groupingBy(
                      Open::what,
                      TreeMap::new,
                      mapping(HandedOver.Passed::other, collectingAndThen(toSet(), Set::size))));
      if (moves.containsKey(MEMBERSHIP) || moves.containsKey(UNITS)) {
        moves.put(MEMBERSHIP, people);
      }
      return new Open(moves, ending);
    }

    private static String what(HandedOver.Passed passed) {
      return switch (passed.label()) {
        case "Pairing" -> "pairings";
        case "Initiative" -> "initiatives";
        default -> passed.type();
      };
    }
  }

  /** It cannot be done. */
  record Closed(Saving why) implements Outlook {}
}
