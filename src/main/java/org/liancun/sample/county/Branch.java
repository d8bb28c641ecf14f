package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A branch with its people. */
final class Branch {

  final String code;
  final String name;
  final List<PartyGroup> groups = new ArrayList<>();

  /** Those who are in no group. */
  final List<Person> others = new ArrayList<>();

  @Nullable Post secretary;

  Branch(String code, String name) {
    this.code = code;
    this.name = name;
  }

  Stream<Person> members() {
    return Stream.concat(groups.stream().flatMap(g -> g.members.stream()), others.stream())
        .filter(Person::isMember);
  }

  /** {@return members who could take a post: in none yet; of working age and not new, if any} */
  List<Person> candidates() {
    var free = members().filter(Person::isFree).toList();
    var fit = free.stream().filter(p -> p.born >= 1962 && p.born <= 1998 && !p.isNew()).toList();
    var older = free.stream().filter(p -> !p.isNew()).toList();
    return !fit.isEmpty() ? fit : !older.isEmpty() ? older : free;
  }
}
