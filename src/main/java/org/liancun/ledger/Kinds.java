package org.liancun.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All kinds of records that features contribute, what others refer to first. */
@Component
public class Kinds {

  private final List<Kind> kinds;

  public Kinds(List<Contribution> contributions) {
    this.kinds =
        contributions.stream()
            .flatMap(contribution -> contribution.kinds().stream())
            .sorted(Comparator.comparingInt(Kind::rank))
            .toList();
  }

  /** {@return all, by rank} */
  public List<Kind> all() {
    return kinds;
  }

  /** {@return a kind by its key, if there is one} */
  public Optional<Kind> find(String key) {
    return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
  }
}
