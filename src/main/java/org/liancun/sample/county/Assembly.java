package org.liancun.sample.county;

import java.util.List;

/** Puts a county together: who lives where and is what, then what the stories tell of it. */
final class Assembly {

  private final County county;

  Assembly(County county) {
    this.county = county;
  }

  CountyRecords tell(List<? extends Story> stories) {
    stories.forEach(Story::cast);
    county.villages().filter(v -> v.members == 0).forEach(this::members);
    county.villages().forEach(this::standing);
    new Settling(county).settle();
    new Hierarchy(county).write();
    new Figures(county).write();
    new Cadres(county).write();
    new Membership(county).write();
    stories.forEach(Story::tell);
    new PeopleSheets(county).write();
    return county.records.finish();
  }

  private void members(Village village) {
    village.members = county.chance.between(15, 29);
  }

  /** Those of whom no story speaks are mostly middling. */
  private void standing(Village village) {
    if (!village.cast) {
      var share = county.chance.below(100);
      var strength = share < 12 ? Strength.WEAK : share < 72 ? Strength.MEDIUM : Strength.STRONG;
      village.is(strength, strength, strength);
    }
    if (village.needs.isEmpty() && !county.namesAreReal) {
      village.needs.addAll(county.chance.some(Words.of("needs"), needs(village)));
    }
  }

  private int needs(Village village) {
    return switch (village.strength()) {
      case WEAK -> county.chance.between(2, 3);
      case MEDIUM -> county.chance.between(0, 1);
      case STRONG -> 0;
    };
  }
}
