package org.liancun.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;

class KnownTests {

  private final Entry root = entry("C", null);
  private final Entry town = entry("T", "C");
  private final Entry branch = entry("B", "T");
  private final Known known = new Known();

  @Test
  void anEntryIsBelowTheRootWhereAllBetweenThemIsOpen() {
    known.learn(Stream.of(root, town, branch));

    assertThat(known.isBelow(root, root, code -> false)).isTrue();
    assertThat(known.isBelow(branch, root, code -> true)).isTrue();
    assertThat(known.isBelow(branch, root, code -> !code.equals("T"))).isFalse();
  }

  @Test
  void aCircleEndsTheWalk() {
    var circle = entry("T", "B");
    known.learn(Stream.of(root, circle, branch));

    assertThat(known.isBelow(branch, root, code -> true)).isFalse();
  }

  private static Entry entry(String code, @Nullable String parent) {
    return new Entry(code, code, Level.BRANCH, parent, 1, null, null, null, null, null);
  }
}
