package org.liancun.pairing.planning;

import java.util.Optional;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Sentence;
import org.liancun.pairing.scoring.Village;

/**
 * A village that a plan leaves alone.
 *
 * @param best the best pair that it could have been in
 */
public record Leftover(Village village, Reason reason, Optional<Candidate> best) {

  /** Why it is left. */
  public enum Reason {
    LEFT_OUT("pairing.left.left-out"),
    RUNNING("pairing.left.running"),
    NO_CANDIDATE("pairing.left.no-candidate"),
    BANNED("pairing.left.banned"),
    BUSY("pairing.left.busy"),
    WORTHLESS("pairing.left.worthless"),
    TAKEN("pairing.left.taken");

    private final String key;

    Reason(String key) {
      this.key = key;
    }
  }

  /** {@return whether it is paired all the same, by what runs already} */
  public boolean isPaired() {
    return reason == Reason.RUNNING;
  }

  /** {@return it in words} */
  public Sentence sentence() {
    return reason == Reason.TAKEN && best.isPresent()
        ? Sentence.of(reason.key, village.name(), partner(best.get()))
        : Sentence.of(reason.key, village.name());
  }

  private String partner(Candidate candidate) {
    var pair = candidate.pair();
    return pair.first().code().equals(village.code()) ? pair.second().name() : pair.first().name();
  }
}
