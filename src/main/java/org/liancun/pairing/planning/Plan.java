package org.liancun.pairing.planning;

import java.util.List;
import java.util.Optional;
import org.liancun.pairing.matching.Matching;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Sentence;

/**
 * A whole plan, and how it compares.
 *
 * @param pairs in the order of their codes
 * @param totals what it is worth
 * @param proof how it was found, and whether it is proven best
 * @param greedy what somebody gets who takes the best pair each time
 * @param today what the running pairings are worth that the plan may change
 * @param coverage how far it reaches
 * @param leftovers villages that it leaves alone, and why
 * @param remarks what whoever reads it should know
 */
public record Plan(
    List<Planned> pairs,
    Totals totals,
    Matching proof,
    Totals greedy,
    Totals today,
    Coverage coverage,
    List<Leftover> leftovers,
    List<Sentence> remarks)
    implements Reply {

  public Plan {
    pairs = List.copyOf(pairs);
    leftovers = List.copyOf(leftovers);
    remarks = List.copyOf(remarks);
  }

  /** {@return whether nothing can be better, by a certificate that was checked} */
  public boolean isProven() {
    return proof.isProven();
  }

  /** {@return its pair of these two, if there is one} */
  public Optional<Planned> pair(String one, String other) {
    return pairs.stream().filter(it -> it.candidate().pair().isOf(one, other)).findFirst();
  }

  /** {@return how many villages are in no pair, neither of the plan nor of those that run} */
  public int unpaired() {
    return (int) leftovers.stream().filter(left -> !left.isPaired()).count();
  }

  List<Candidate> candidates() {
    return pairs.stream().map(Planned::candidate).toList();
  }
}
