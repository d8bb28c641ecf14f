package org.liancun.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A proof that proves nothing is found out. */
class CertificateTests {

  /** Three villages of which any two can be paired, worth 4 each: only one pair can be. */
  private final Doubled triangle =
      new Doubled(
          new Copies(
              Task.of(
                  List.of(Party.of("a"), Party.of("b"), Party.of("c")),
                  List.of(option("a", "b"), option("b", "c"), option("a", "c")))));

  /** Edges 0 ab, 1 ac, 2 bc; 3 to 5 of the double; 6 to 8 the links. */
  private static final Set<Integer> BEST = Set.of(0, 3, 8);

  private static final Map<Set<Integer>, Double> REASONS =
      Map.of(
          Set.of(0), -2.0, Set.of(1), -2.0, Set.of(2), -2.0, Set.of(3), -2.0, Set.of(4), -2.0,
          Set.of(5), -2.0);

  private static Option option(String one, String other) {
    return new Option(one, other, false, "joint", 4);
  }

  @Test
  void pricesOfNodesAloneDoNotProveATriangle() {
    var certificate = Certificate.of(triangle, BEST, REASONS);
    assertThat(certificate.holds()).isFalse();
    assertThat(certificate.bound()).isEqualTo(6);
  }

  @Test
  void withAPriceForTheOddSetTheyDo() {
    var certificate = Certificate.of(triangle, BEST, withBlossoms(2.0));
    assertThat(certificate).isEqualTo(new Certificate(true, 4, 2));
  }

  @Test
  void pricesThatAreTooHighNegativeForASetOrNotExactProveNothing() {
    for (var blossom : List.of(3.0, -1.0, 2.1)) {
      var certificate = Certificate.of(triangle, BEST, withBlossoms(blossom));
      assertThat(certificate.holds()).as("" + blossom).isFalse();
      assertThat(certificate.bound()).as("" + blossom).isEqualTo(Long.MAX_VALUE);
    }
  }

  @Test
  void aSetOfAnEvenNumberProvesNothing() {
    var prices = new HashMap<>(withBlossoms(2.0));
    prices.put(Set.of(0, 1), 1.0);
    assertThat(Certificate.of(triangle, BEST, prices).holds()).isFalse();
  }

  @Test
  void aMatchingThatIsNoneOrNotTheBestIsNotProven() {
    assertThat(Certificate.of(triangle, Set.of(0, 1, 8), withBlossoms(2.0)).holds()).isFalse();
    assertThat(Certificate.of(triangle, Set.of(6, 7, 8), withBlossoms(2.0)).holds()).isFalse();
    assertThat(Certificate.of(triangle, Set.of(0, 8), withBlossoms(2.0)).holds()).isFalse();
  }

  /** Nodes at −2; a link, which is free, leaves both sets of three. */
  private static Map<Set<Integer>, Double> withBlossoms(double price) {
    var prices = new HashMap<Set<Integer>, Double>();
    for (int node = 0; node < 6; node++) {
      prices.put(Set.of(node), -2.0);
    }
    prices.put(Set.of(0, 1, 2), price);
    prices.put(Set.of(3, 4, 5), price);
    return prices;
  }
}
