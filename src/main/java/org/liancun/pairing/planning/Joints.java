package org.liancun.pairing.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Candidates;
import org.liancun.pairing.scoring.Sentence;

/**
 * Branches that somebody wants for three villages or more. A matching makes pairs only, so they are
 * settled before it: each is its first village paired with every other, and counts for all of them
 * as a joint branch in force does.
 */
final class Joints {

  private static final int FEWEST = 3;

  private final List<Candidate> pairs = new ArrayList<>();
  private final Optional<Sentence> obstacle;

  /** Settles what is wished, and takes the villages out of a pool. */
  Joints(Wishes wishes, Candidates search, Pool pool) {
    obstacle =
        wishes.joint().stream().flatMap(those -> settle(those, search, pool).stream()).findFirst();
  }

  /** {@return the pairs that they are made of} */
  List<Candidate> pairs() {
    return pairs;
  }

  /** {@return why they cannot be, if they cannot} */
  Optional<Sentence> obstacle() {
    return obstacle;
  }

  private Optional<Sentence> settle(List<String> those, Candidates search, Pool pool) {
    var first = those.getFirst();
    if (those.size() < FEWEST || new HashSet<>(those).size() < those.size()) {
      return Optional.of(Sentence.of("pairing.refused.few", those));
    }
    var taken = those.stream().filter(pool::isTaken).findFirst();
    if (taken.isPresent()) {
      return Optional.of(Sentence.of("pairing.refused.joined", name(taken.get(), search)));
    }
    for (var other : those.subList(1, those.size())) {
      var pair = search.joined(first, other);
      if (pair.isEmpty()) {
        return Optional.of(Sentence.of("pairing.refused.unknown", first, other));
      }
      pairs.add(pair.get());
    }
    those.forEach(pool::join);
    return Optional.empty();
  }

  private static String name(String code, Candidates search) {
    return search.joined(code, code).map(one -> one.pair().second().name()).orElse(code);
  }
}
