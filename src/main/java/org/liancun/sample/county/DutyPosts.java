package org.liancun.sample.county;

import java.util.stream.Stream;

/**
 * S3, duty posts for members without office: 2,365 of them hold one of 30 and more kinds each. The
 * domain counts them at the end of 2005; the sample, whose people live today, gives the dates of
 * the latest round.
 */
final class DutyPosts {

  static final int HOLDERS = 2_365;

  private final County county;

  DutyPosts(County county) {
    this.county = county;
  }

  void write(int holders) {
    var free = county.villages().map(Village::branch).distinct().flatMap(this::free).toList();
    var kinds = Words.of("duty-posts");
    var number = 0;
    for (var claim : county.chance.some(free, holders)) {
      var kind = kinds.get(number++ % kinds.size());
      county.hold(claim.person(), claim.branch(), kind, Post.DUTY, "2025-01-10");
    }
  }

  private record Claim(Person person, String branch) {}

  private Stream<Claim> free(Branch branch) {
    return branch.members().filter(Person::isFree).map(p -> new Claim(p, branch.code));
  }
}
