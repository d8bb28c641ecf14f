package org.liancun.pairing.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a plan is made from, in one order however it was read.
 *
 * @param villages those that are planned for
 * @param organizations those that could help them
 * @param borders between these villages
 * @param ties pairings of these villages and organizations, whoever the other party is
 */
public record Facts(
    List<Village> villages,
    List<Organization> organizations,
    List<Border> borders,
    List<Tie> ties) {

  public Facts {
    villages = villages.stream().sorted(Comparator.comparing(Village::code)).toList();
    organizations =
        organizations.stream().sorted(Comparator.comparing(Organization::code)).toList();
    borders =
        borders.stream()
            .sorted(Comparator.comparing(Border::first).thenComparing(Border::second))
            .toList();
    ties = ties.stream().sorted(Comparator.comparing(Tie::code)).toList();
  }

  /** {@return these with another state of one of the villages} */
  public Facts with(Village other) {
    return new Facts(
        villages.stream().map(one -> one.code().equals(other.code()) ? other : one).toList(),
        organizations,
        borders,
        ties);
  }

  /** {@return the names of all who could be in a plan, by code} */
  public Map<String, String> names() {
    return Stream.<Side>concat(villages.stream(), organizations.stream())
        .collect(Collectors.toMap(Side::code, Side::name));
  }
}
