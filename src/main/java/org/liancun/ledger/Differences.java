package org.liancun.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** In which columns two statements of one record differ. */
final class Differences {

  private Differences() {}

  /** {@return the columns whose value is stated, and not to be what is known} */
  static List<Change.Difference> between(Kind kind, Values known, Values stated) {
    var differences = new ArrayList<Change.Difference>();
    for (var field : kind.fields()) {
      if (stated.states(field.key()) && !isSame(field, known, stated)) {
        differences.add(
            new Change.Difference(field, known.get(field.key()), stated.get(field.key())));
      }
    }
    return differences;
  }

  /** {@return whether they only say when a record ends that had no end} */
  static boolean areOnlyAnEnd(List<Change.Difference> differences) {
    return differences.size() == 1 && areAnEnd(differences);
  }

  /** {@return whether they say when a record ends that had no end, and at most on what ground} */
  static boolean areAnEnd(List<Change.Difference> differences) {
    return differences.stream().anyMatch(Differences::isAnEnd)
        && differences.stream().allMatch(one -> isAnEnd(one) || one.field().key().equals("source"));
  }

  private static boolean isAnEnd(Change.Difference one) {
    return one.field().key().equals("until") && one.before() == null && one.after() != null;
  }

  private static boolean isSame(Field field, Values known, Values stated) {
    var before = known.get(field.key());
    var after = stated.get(field.key());
    if (before instanceof Number one && after instanceof Number other) {
      return one.doubleValue() == other.doubleValue();
    }
    return field.form() == Form.REFERENCES
        ? Set.copyOf(known.texts(field.key())).equals(Set.copyOf(stated.texts(field.key())))
        : Objects.equals(before, after);
  }
}
