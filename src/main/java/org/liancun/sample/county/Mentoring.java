package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;

/**
 * S3, who taught whom: a line of five generations whose teacher of today is about to retire, one
 * that broke when its middle left, one that was written down both ways, and many short ones.
 */
final class Mentoring {

  private static final String VEGETABLES = "大棚蔬菜种植";
  private static final String OFFICE = "村务管理";

  private final County county;
  private final Efforts efforts;

  Mentoring(County county, Efforts efforts) {
    this.county = county;
    this.efforts = efforts;
  }

  /** Tells of the long line in a village, and of the broken one in another. */
  void lines(Village village, Village broken) {
    var line = generations(village, new int[] {1943, 1953, 1961, 1972, 1986});
    for (var g = 0; g + 1 < line.size(); g++) {
      var until = g < 2 ? 2003 + 12 * g + "-12-31" : "";
      efforts.mentorship(line.get(g), line.get(g + 1), VEGETABLES, 1992 + 11 * g + "-03-01", until);
    }
    var teacher = line.get(2);
    county
        .chance
        .some(village.branch().candidates(), 4)
        .forEach(learner -> efforts.mentorship(teacher, learner, VEGETABLES, "2019-03-01", ""));
    broken(generations(broken, new int[] {1950, 1966, 1979, 1990, 1994}));
  }

  private void broken(List<Person> line) {
    var left = line.get(1);
    left.until = "2023-06-30";
    efforts.mentorship(line.getFirst(), left, OFFICE, "2001-01-01", "2012-12-31");
    efforts.mentorship(left, line.get(2), OFFICE, "2014-01-01", left.until);
    efforts.mentorship(line.get(2), line.get(3), OFFICE, "2024-02-01", "");
    efforts.mentorship(left, line.getLast(), OFFICE, "2021-03-01", left.until);
  }

  /** Tells of two of a village as teaching each other, as happens when a row is typed twice. */
  void bothWays(Village village) {
    var line = generations(village, new int[] {1962, 1984});
    efforts.mentorship(line.getFirst(), line.getLast(), OFFICE, "2022-03-01", "");
    efforts.mentorship(line.getLast(), line.getFirst(), OFFICE, "2022-03-01", "");
  }

  /** {@return people of a branch of about those ages, each with a skill to pass on} */
  private List<Person> generations(Village village, int[] born) {
    var line = new ArrayList<Person>();
    for (var year : born) {
      var next =
          village.branch().members().filter(p -> !line.contains(p) && !p.inOffice).toList().stream()
              .reduce((a, b) -> Math.abs(b.born - year) < Math.abs(a.born - year) ? b : a)
              .orElseThrow();
      line.add(next);
    }
    line.sort((a, b) -> a.born - b.born);
    return line;
  }

  /** In some villages somebody skilled teaches somebody younger. */
  void pairs(int share) {
    county.villages().filter(v -> county.chance.percent(share)).forEach(this::pair);
  }

  private void pair(Village village) {
    var mentors = village.branch().members().filter(p -> !p.skills.isEmpty() && p.born < 1982);
    var learners = village.branch().members().filter(p -> p.born >= 1982).toList();
    mentors
        .findFirst()
        .filter(mentor -> !learners.isEmpty())
        .ifPresent(mentor -> teach(mentor, county.chance.of(learners)));
  }

  private void teach(Person mentor, Person learner) {
    var since = county.chance.between(2018, 2024) + "-03-01";
    efforts.mentorship(mentor, learner, mentor.skills.getFirst(), since, "");
  }
}
