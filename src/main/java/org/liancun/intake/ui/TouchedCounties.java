package org.liancun.intake.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Change;
import org.liancun.ledger.Effect;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Organization;
import org.liancun.organization.Root;
import org.springframework.stereotype.Component;

/** Finds the counties that an import touched, to lead people there. */
@Component
class TouchedCounties {

  /** More links than this are no help. */
  private static final int MOST = 4;

  /** The digits of a code that name its county: one row of each is enough to ask about. */
  private static final int COUNTY_DIGITS = 6;

  private final Organization organization;
  private final Clock clock;

  TouchedCounties(Organization organization, Clock clock) {
    this.organization = organization;
    this.clock = clock;
  }

  List<Root> of(List<Change> changes) {
    var now = Viewpoint.of(LocalDate.now(clock));
    var codes = above(changes, now);
    return organization.roots(now).stream()
        .filter(root -> codes.contains(root.code()))
        .sorted(Comparator.comparingInt(Root::villages).reversed())
        .limit(MOST)
        .toList();
  }

  private Set<String> above(List<Change> changes, Viewpoint now) {
    var asked = new HashSet<String>();
    var codes = new HashSet<String>();
    changes.stream()
        .filter(change -> change.effect() != Effect.SAME)
        .map(Change::code)
        .filter(code -> asked.size() < MOST && asked.add(county(code)))
        .forEach(
            code -> organization.path(code, now).stream().map(Ancestor::code).forEach(codes::add));
    return codes;
  }

  private static String county(String code) {
    return code.substring(0, Math.min(COUNTY_DIGITS, code.length()));
  }
}
