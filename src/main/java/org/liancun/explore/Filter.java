package org.liancun.explore;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is shown of a county. Of each set, none given means all; what lies above something shown is
 * shown with it.
 *
 * @param levels keys of levels, such as {@code village}
 * @param ratings STRONG, MEDIUM, WEAK: of a village, or of one that a branch serves
 * @param industries names: of a village, or of one that a branch serves
 * @param links kinds of relationship that are drawn, see {@link PairingLink}
 */
public record Filter(
    Set<String> levels, Set<String> ratings, Set<String> industries, Set<String> links) {

  /** Everything is shown. */
  public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of());

  public Filter {
    levels = Set.copyOf(levels);
    ratings = Set.copyOf(ratings);
    industries = Set.copyOf(industries);
    links = Set.copyOf(links);
  }

  /** {@return whether all units, villages and members are shown} */
  public boolean showsAll() {
    return levels.isEmpty() && ratings.isEmpty() && industries.isEmpty();
  }

  /** {@return the same with other levels} */
  public Filter ofLevels(Collection<String> others) {
    return new Filter(new LinkedHashSet<>(others), ratings, industries, links);
  }

  /** {@return the same with other ratings} */
  public Filter ofRatings(Collection<String> others) {
    return new Filter(levels, new LinkedHashSet<>(others), industries, links);
  }

  /** {@return the same with other industries} */
  public Filter ofIndustries(Collection<String> others) {
    return new Filter(levels, ratings, new LinkedHashSet<>(others), links);
  }

  /** {@return the same with other kinds of relationship} */
  public Filter ofLinks(Collection<String> others) {
    return new Filter(levels, ratings, industries, new LinkedHashSet<>(others));
  }
}
