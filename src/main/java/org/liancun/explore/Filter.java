package org.liancun.explore;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is shown of a county. Of each set, none given means all, but of relationships the usual;
 * what lies above something shown is shown with it.
 *
 * @param levels keys of levels, such as {@code village}
 * @param ratings STRONG, MEDIUM, WEAK: of a village, or of one that a branch serves
 * @param industries names: of a village, or of one that a branch serves
 * @param links keys of the kinds of relationship that are drawn; none given means the pairings,
 *     since all others would cover a county with lines
 * @param spreads whose relationships are drawn besides, with whatever stands at their other ends
 */
public record Filter(
    Set<String> levels,
    Set<String> ratings,
    Set<String> industries,
    Set<String> links,
    Set<Spread> spreads) {

  /** Everything is shown. */
  public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public Filter {
    levels = Set.copyOf(levels);
    ratings = Set.copyOf(ratings);
    industries = Set.copyOf(industries);
    links = Set.copyOf(links);
    spreads = Set.copyOf(spreads);
  }

  /** {@return whether all units, villages and members are shown} */
  public boolean showsAll() {
    return levels.isEmpty() && ratings.isEmpty() && industries.isEmpty();
  }

  /** {@return the kinds of relationship that are drawn wherever they are} */
  public Set<RelationshipKind> kinds() {
    return links.isEmpty()
        ? EnumSet.copyOf(Family.PAIRING.kinds())
        : links.stream()
            .flatMap(key -> RelationshipKind.of(key).stream())
            .collect(toCollection(() -> EnumSet.noneOf(RelationshipKind.class)));
  }

  /** {@return how much of it is in use} */
  public int used() {
    return levels.size() + ratings.size() + industries.size() + links.size() + spreads.size();
  }

  /** {@return the same with other levels} */
  public Filter ofLevels(Collection<String> others) {
    return new Filter(new LinkedHashSet<>(others), ratings, industries, links, spreads);
  }

  /** {@return the same with other ratings} */
  public Filter ofRatings(Collection<String> others) {
    return new Filter(levels, new LinkedHashSet<>(others), industries, links, spreads);
  }

  /** {@return the same with other industries} */
  public Filter ofIndustries(Collection<String> others) {
    return new Filter(levels, ratings, new LinkedHashSet<>(others), links, spreads);
  }

  /** {@return the same with other kinds of relationship} */
  public Filter ofLinks(Collection<String> others) {
    return new Filter(levels, ratings, industries, new LinkedHashSet<>(others), spreads);
  }

  /** {@return the same with a spread taken back if it is in it, else added} */
  public Filter toggle(Spread spread) {
    var others = new HashSet<>(spreads);
    if (!others.remove(spread)) {
      others.add(spread);
    }
    return new Filter(levels, ratings, industries, links, others);
  }

  /** {@return the same without any spread} */
  public Filter withoutSpreads() {
    return new Filter(levels, ratings, industries, links, Set.of());
  }
}
