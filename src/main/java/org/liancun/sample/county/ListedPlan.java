package org.liancun.sample.county;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liancun.organization.Level;
import org.liancun.sample.county.Counties.Listed;

/** A county of an official list: its codes and names are real, and everything else is not. */
final class ListedPlan {

  private final County county;

  ListedPlan(Map<String, List<Listed>> below, Listed listed, long seed) {
    var chance = new Chance(seed * 1_000_003 + listed.code().hashCode());
    this.county = new County(listed.code(), listed.name(), new Territory(113.1, 35.2), chance);
    county.namesAreReal = true;
    below(below, listed, Level.TOWNSHIP).forEach(township -> township(below, township));
  }

  private static Stream<Listed> below(Map<String, List<Listed>> below, Listed upper, Level level) {
    return below.getOrDefault(upper.code(), List.of()).stream().filter(entry -> entry.is(level));
  }

  private void township(Map<String, List<Listed>> below, Listed listed) {
    var township = new Township(listed.code(), listed.name());
    county.townships.add(township);
    below(below, listed, Level.VILLAGE)
        .map(entry -> new Village(entry.code(), entry.name(), township, township.code))
        .forEach(township.villages::add);
  }

  boolean hasVillages() {
    return county.villages().findAny().isPresent();
  }

  CountyRecords records(int members) {
    Everyday.share(county, members);
    return new Assembly(county).tell(List.of(new Everyday(county)));
  }
}
