package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group within a branch. */
final class PartyGroup {

  final String code;
  final List<Person> members = new ArrayList<>();
  @Nullable Person leader;

  PartyGroup(String code) {
    this.code = code;
  }
}
