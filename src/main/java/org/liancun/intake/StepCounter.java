package org.liancun.intake;

/** Is told of every batch that is done. */
@FunctionalInterface
public interface StepCounter {

  /**
   * So many more steps are done.
   *
   * @throws CancelledException if nobody wants the rest any more; the caller lets it through
   */
  void done(int steps);
}
