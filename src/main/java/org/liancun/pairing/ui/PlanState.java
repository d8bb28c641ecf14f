package org.liancun.pairing.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Wishes;

/**
 * All that makes a plan what it is, as the address holds it. What is as usual is not in it; what
 * cannot be understood is as usual.
 *
 * @param at the code of the unit that is planned for; null: not chosen yet
 * @param asOf the day whose facts count; null: today
 * @param shown the pair whose score card is open
 * @param drawn how the plan is drawn
 */
record PlanState(
    @Nullable String at,
    @Nullable LocalDate asOf,
    Wishes wishes,
    @Nullable Couple shown,
    Drawn drawn) {

  /** How a plan is drawn. */
  enum Drawn {
    MAP,
    NETWORK
  }

  private static final String ROUTE = "pairings/plan";

  static PlanState of(Map<String, List<String>> parameters) {
    return PlanAddress.read(parameters);
  }

  Location location() {
    return new Location(ROUTE, new QueryParameters(parameters()));
  }

  /** {@return the address of the sheets on which it is printed} */
  String printed() {
    return new Location(ROUTE + "/print", new QueryParameters(parameters()))
        .getPathWithQueryParameters();
  }

  Map<String, List<String>> parameters() {
    return PlanAddress.parameters(this);
  }

  /** {@return of its address what says how much rules count} */
  Map<String, List<String>> weights() {
    return PlanAddress.weights(wishes.criteria());
  }

  /** {@return the same where rules count as in another} */
  PlanState weighedAs(PlanState other) {
    return wishing(now -> now.by(now.criteria().weighedAs(other.wishes.criteria())));
  }

  PlanState at(@Nullable String unit) {
    return new PlanState(unit, asOf, wishes, null, drawn);
  }

  PlanState on(@Nullable LocalDate day) {
    return new PlanState(at, day, wishes, shown, drawn);
  }

  PlanState showing(@Nullable Couple pair) {
    return new PlanState(at, asOf, wishes, pair, drawn);
  }

  PlanState drawn(Drawn other) {
    return new PlanState(at, asOf, wishes, shown, other);
  }

  PlanState wishing(UnaryOperator<Wishes> other) {
    return new PlanState(at, asOf, other.apply(wishes), shown, drawn);
  }

  /** {@return the same with a pair that must be, or need not be any more} */
  PlanState locking(Couple couple, boolean must) {
    return wishing(
        now ->
            now.locking(changed(now.locks(), couple, must))
                .banning(changed(now.bans(), couple, false)));
  }

  /** {@return the same with a pair that must not be, or may be again} */
  PlanState banning(Couple couple, boolean mustNot) {
    return wishing(
        now ->
            now.banning(changed(now.bans(), couple, mustNot))
                .locking(changed(now.locks(), couple, false)));
  }

  /**
   * {@return the same with one branch for two and a further village, and those who are with them}
   */
  PlanState joining(Couple couple, String further) {
    var others = new ArrayList<>(wishes.joint());
    var those =
        others.stream()
            .filter(it -> it.contains(couple.first()) && it.contains(couple.second()))
            .findFirst()
            .orElse(List.of(couple.first(), couple.second()));
    others.remove(those);
    others.add(Stream.concat(those.stream(), Stream.of(further)).toList());
    return locking(couple, false).wishing(now -> now.joining(others));
  }

  /** {@return the same without somebody, or with them again} */
  PlanState leavingOut(String code, boolean out) {
    var others = new LinkedHashSet<>(wishes.leftOut());
    if (out) {
      others.add(code);
    } else {
      others.remove(code);
    }
    return wishing(now -> now.leavingOut(others));
  }

  private static List<Couple> changed(List<Couple> couples, Couple couple, boolean in) {
    var others = new ArrayList<>(couples);
    others.removeIf(one -> isSame(one, couple));
    if (in) {
      others.add(couple);
    }
    return others;
  }

  private static boolean isSame(Couple one, Couple other) {
    return one.equals(other)
        || (one.first().equals(other.second()) && one.second().equals(other.first()));
  }
}
