package org.liancun.editing.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.editing.Elections;
import org.liancun.editing.Mergeable;
import org.liancun.editing.Mergers;
import org.liancun.editing.Merging;
import org.liancun.editing.Outlook;
import org.liancun.editing.Slate;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Nameable;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;

/** What the form of a merging has to choose from. */
record MergingChoices(Mergers mergers, Elections elections, Organization organization) {

  private static final int OFFERED = 50;

  /** {@return others of the same level: those beside one, or those found by a text} */
  List<Nameable> others(String code, Level level, String text, LocalDate day) {
    var from = Viewpoint.of(day);
    if (text.isEmpty()) {
      return mergers.beside(code, from);
    }
    return organization.search(text, level, 0, OFFERED, from).items().stream()
        .filter(found -> !found.code().equals(code))
        .map(
            found ->
                new Nameable(
                    found.code(), found.name(), found.way().isEmpty() ? "" : found.way().getLast()))
        .toList();
  }

  /** {@return units or villages as they are on a day} */
  List<Mergeable> find(List<String> codes, LocalDate day) {
    return mergers.find(codes, day);
  }

  /** {@return the branches that serve some villages} */
  List<Slate.Place> branches(List<String> villages, LocalDate day) {
    return villages.stream()
        .flatMap(village -> elections.slate(village, Viewpoint.of(day)).places().stream())
        .filter(place -> place.level() == Level.BRANCH)
        .distinct()
        .toList();
  }

  /** {@return the posts held at some units and villages} */
  List<Slate.Post> posts(Stream<String> codes, LocalDate day) {
    return elections.posts(codes.distinct().toList(), Viewpoint.of(day));
  }

  /** {@return what a merging would come to} */
  Outlook outlook(Merging merging) {
    return mergers.outlook(merging);
  }
}
