package org.liancun.ledger;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts long lists, so that no single statement has to hold all of one. */
final class Batches {

  private static final int SIZE = 2_000;

  private Batches() {}

  /** {@return the parts of a list, in its order; none of an empty one} */
  static <T> Stream<List<T>> of(List<T> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
        .mapToObj(from -> List.copyOf(all.subList(from, Math.min(from + SIZE, all.size()))));
  }
}
