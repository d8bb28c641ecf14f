package org.liancun.pairing.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Planned;

/** What somebody decides about single pairs, as changes of what is planned. */
final class PlanDecisions implements PairPane.Decisions {

  private final Consumer<UnaryOperator<PlanState>> onChange;
  private final Runnable onClose;

  PlanDecisions(Consumer<UnaryOperator<PlanState>> onChange, Runnable onClose) {
    this.onChange = onChange;
    this.onClose = onClose;
  }

  @Override
  public void lock(Couple couple, boolean must) {
    onChange.accept(state -> state.locking(couple, must).showing(couple));
  }

  @Override
  public void join(Couple couple, String further) {
    onChange.accept(state -> state.joining(couple, further).showing(null));
  }

  @Override
  public void ban(Couple couple) {
    onChange.accept(state -> state.banning(couple, true).showing(null));
  }

  @Override
  public void leaveOut(String code) {
    onChange.accept(state -> state.leavingOut(code, true).showing(null));
  }

  @Override
  public void close() {
    onClose.run();
  }

  /** Has two pairs change partners, and locks what comes of it. */
  void swap(Planned one, Planned other) {
    var first = PairPane.couple(one.candidate());
    var second = PairPane.couple(other.candidate());
    onChange.accept(
        state ->
            state
                .locking(first, false)
                .locking(second, false)
                .locking(new Couple(first.first(), second.second()), true)
                .locking(new Couple(second.first(), first.second()), true)
                .showing(null));
  }

  /** Puts another in the place of one of a pair, and locks what comes of it. */
  void replace(Couple couple, String was, String by) {
    var other =
        couple.first().equals(was)
            ? new Couple(by, couple.second())
            : new Couple(couple.first(), by);
    onChange.accept(state -> state.locking(couple, false).locking(other, true).showing(other));
  }
}
