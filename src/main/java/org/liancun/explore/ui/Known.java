package org.liancun.explore.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Entry;

/** The entries that were drawn so far; of the children of each, the first so many by code. */
final class Known {

  private final Map<String, Entry> byCode = new HashMap<>();

  void forget() {
    byCode.clear();
  }

  void learn(Stream<Entry> entries) {
    entries.forEach(entry -> byCode.put(entry.code(), entry));
  }

  @Nullable Entry get(@Nullable String code) {
    return code == null ? null : byCode.get(code);
  }

  /** {@return what an entry lies below; null for the root} */
  @Nullable Entry above(Entry entry) {
    return get(entry.parent());
  }

  /**
   * {@return whether an entry is the root, or lies below it with everything between them open; what
   * lies below itself lies below no root}
   */
  boolean isBelow(Entry entry, Entry root, Predicate<String> isOpen) {
    var passed = new HashSet<String>();
    var at = entry;
    while (!at.equals(root)) {
      var above = above(at);
      if (above == null || !isOpen.test(above.code()) || !passed.add(above.code())) {
        return false;
      }
      at = above;
    }
    return true;
  }

  /** {@return which child of its parent an entry is, from 0} */
  int position(Entry entry) {
    return (int)
        byCode.values().stream()
            .filter(other -> Objects.equals(other.parent(), entry.parent()))
            .filter(other -> other.code().compareTo(entry.code()) < 0)
            .count();
  }
}
