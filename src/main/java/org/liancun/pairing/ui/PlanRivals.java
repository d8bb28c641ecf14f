package org.liancun.pairing.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.planning.Alternative;
import org.liancun.pairing.planning.Plan;
import org.springframework.stereotype.Component;

/** Finds what a plan is compared with. */
@Component
class PlanRivals {

  /** So many other plans are shown beside the best. */
  private static final int OTHERS = 3;

  private final PlanWorks works;
  private final PlanKeeping keeping;
  private final Clock clock;

  PlanRivals(PlanWorks works, PlanKeeping keeping, Clock clock) {
    this.works = works;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** A plan that was kept by a name, made anew by its own wishes and as of its own day. */
  record Kept(String name, PlanState state, Plan plan) {}

  /**
   * What a plan is compared with.
   *
   * @param others nearly as good
   * @param kept by name, for the same unit
   * @param unmade names of those kept of which no plan can be made now
   */
  record Rivals(List<Alternative> others, List<Kept> kept, List<String> unmade) {}

  /**
   * {@return what a plan is compared with}
   *
   * @param owner whose kept plans, and those that others let everybody see
   */
  Rivals of(PlanFiles.Taken now, String owner) {
    var named = keeping.keptFor(now.made().ground().scope(), owner);
    var kept = named.stream().flatMap(one -> made(one, now.made().ground())).toList();
    var names = kept.stream().map(Kept::name).toList();
    return new Rivals(
        now.made().planning().alternatives(now.plan(), OTHERS),
        kept,
        named.stream().map(PlanKeeping.Named::name).filter(name -> !names.contains(name)).toList());
  }

  private Stream<Kept> made(PlanKeeping.Named one, PlanWorks.Ground ground) {
    var day = Objects.requireNonNullElseGet(one.state().asOf(), () -> LocalDate.now(clock));
    var its =
        day.equals(ground.from().asOf()) ? ground : works.read(ground.scope(), Viewpoint.of(day));
    return works.make(its, one.state().wishes()).plan().stream()
        .map(plan -> new Kept(one.name(), one.state(), plan));
  }
}
