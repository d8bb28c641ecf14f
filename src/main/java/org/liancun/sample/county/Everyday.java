package org.liancun.sample.county;

import java.util.List;
import java.util.Locale;

/**
 * What goes on in any county, without the figures of the five systems: a share of small villages,
 * joint branches, pairings, initiatives, lessons, responsibilities, duty posts, cases and awards.
 */
final class Everyday implements Story {

  /** Per hundred members. */
  private static final int DUTY_POSTS = 40;

  private static final int LEAST_MEMBERS = 3;

  private final County county;
  private final Efforts efforts;
  private final EverydayTies ties;
  private final EverydayReviews reviews;

  Everyday(County county) {
    this.county = county;
    this.efforts = new Efforts(county);
    this.ties = new EverydayTies(county, new Ties(county), efforts);
    this.reviews = new EverydayReviews(county, efforts);
  }

  /** Shares members out among villages, when those who are cadres have been counted. */
  static void share(County county, int members) {
    var villages = county.villages().toList();
    var cadres = Words.of("county-leaders").size() + 4 * Words.of("departments").size();
    for (var township : county.townships) {
      cadres += township.team + township.liaisons;
    }
    if (members - cadres < LEAST_MEMBERS * villages.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%d members are too few for %d cadres and %d villages",
              members,
              cadres,
              villages.size()));
    }
    var shares = county.chance.parts(members - cadres, villages.size(), LEAST_MEMBERS);
    for (var v = 0; v < shares.size(); v++) {
      villages.get(v).members = shares.get(v);
    }
  }

  @Override
  public void cast() {
    for (var village : county.villages().toList()) {
      if (county.chance.percent(7)) {
        village.population = county.chance.between(176, 294);
      }
      if (!county.namesAreReal) {
        quirks(village);
      }
    }
    if (!county.namesAreReal) {
      county.townships.forEach(t -> t.areas.forEach(area -> join(area.villages())));
    }
  }

  private void quirks(Village village) {
    for (var quirk : Quirk.values()) {
      var fits = quirk != Quirk.FULL_COMMITTEES || village.population > 0;
      if (fits && county.chance.percent(1)) {
        village.quirks.add(quirk);
      }
    }
  }

  private static void join(List<Village> villages) {
    var small = villages.stream().filter(v -> v.population > 0 && v.quirks.isEmpty()).toList();
    if (small.size() >= 2) {
      small.get(0).joinedWith = small.get(1);
      small.get(1).joinedWith = small.get(0);
    }
  }

  @Override
  public void tell() {
    new AreaTeams(county).tell();
    county.townships.forEach(ties::tell);
    new Mentoring(county, efforts).pairs(25);
    new Liaisons(county, efforts).write();
    if (!county.namesAreReal) {
      reviews.tell();
    }
    var members = (int) county.people.stream().filter(Person::isMember).count();
    new DutyPosts(county).write(members * DUTY_POSTS / 100);
  }
}
