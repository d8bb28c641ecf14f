package org.liancun.sample.county;

import java.util.List;
import java.util.Optional;

/**
 * Two villages that were merged into one a few years ago, with their branches: the old codes ended
 * and lead to the new.
 */
final class Mergers implements Story {

  private static final String MERGED = "2022-09-01";

  private final County county;

  Mergers(County county) {
    this.county = county;
  }

  /** The last village of a township in the middle of the list. */
  private Optional<Village> merged() {
    var with = county.townships.stream().filter(t -> t.villages.size() > 1).toList();
    return with.stream().skip(with.size() / 2).findFirst().map(t -> t.villages.getLast());
  }

  @Override
  public void cast() {
    merged().ifPresent(village -> village.since = MERGED);
  }

  @Override
  public void tell() {
    merged().ifPresent(this::formers);
  }

  private void formers(Village village) {
    for (var i = 1; i <= 2; i++) {
      former(village, Village.in(village.township, 800 + i, county.names.village(), village.above));
    }
  }

  private void former(Village village, Village old) {
    county
        .records
        .row(Kind.VILLAGES)
        .cell("code", old.code)
        .cell("name", old.name)
        .cell("township_code", old.township.code)
        .cell("terrain", village.terrain)
        .cell("until", MERGED)
        .add();
    var branch = old.code + "-ZB";
    var name = old.name + Hierarchy.BRANCH;
    county.records.unit(branch, name, Hierarchy.BRANCH, old.above, old.code, "", MERGED);
    for (var codes :
        List.of(List.of(old.code, village.code), List.of(branch, village.branch().code))) {
      county
          .records
          .row(Kind.SUCCESSORS)
          .cell("old_code", codes.getFirst())
          .cell("new_code", codes.getLast())
          .cell("date", MERGED)
          .cell("how", "合并")
          .add();
    }
  }
}
