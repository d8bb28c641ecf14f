package org.liancun.sample.county;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sample: 青禾县, an invented county of eleven townships. Its first three townships keep the
 * villages that the product has always shown. Each system has townships of its own where its
 * figures would compete with another's.
 */
final class SamplePlan {

  static final String CODE = "990101";

  /** The seed of the county that the product shows. */
  static final long SEED = 20_261_122;

  private final County county;

  SamplePlan(long seed) {
    this.county =
        new County(CODE + "000000", "青禾县", new Territory(114.36, 36.02), new Chance(seed));
  }

  CountyRecords records() {
    for (var line : Words.table("townships")) {
      township(line);
    }
    var ties = new Ties(county);
    var efforts = new Efforts(county);
    var stories =
        List.of(
            new JointBranches(county, ties, efforts),
            new OtherTies(county, ties),
            new PartyGroups(county, efforts),
            new GeneralBranches(county, efforts),
            new Mergers(county),
            new Rectification(county, ties, efforts),
            new AreaTeams(county),
            new Mechanisms(county, efforts));
    return new Assembly(county).tell(stories);
  }

  /** A line has the name and, for each general branch, its villages or how many they are. */
  private void township(List<String> line) {
    var number = county.townships.size() + 1;
    var code = code(number);
    var township = new Township(code, line.getFirst());
    county.townships.add(township);
    county.names.take(line.getFirst());
    var areas = line.subList(1, line.size());
    for (var villages : areas) {
      if (areas.size() == 1) {
        villages(township, villages, code).forEach(township.villages::add);
      } else {
        area(township, villages);
      }
    }
  }

  static String code(int township) {
    return String.format(Locale.ROOT, "%s1%02d000", CODE, township);
  }

  private void area(Township township, String villages) {
    var number = township.areas.size() + 1;
    var area = Township.Area.of(township, number);
    township.areas.add(area);
    area.villages().addAll(villages(township, villages, area.code()));
    township.villages.addAll(area.villages());
  }

  private List<Village> villages(Township township, String text, String above) {
    var names =
        text.matches("\\d+")
            ? Stream.generate(county.names::village).limit(Integer.parseInt(text)).toList()
            : List.of(text.split(" "));
    names.forEach(county.names::take);
    var from = township.villages.size();
    return IntStream.range(0, names.size())
        .mapToObj(i -> Village.in(township, 200 + from + i, names.get(i), above))
        .toList();
  }
}
