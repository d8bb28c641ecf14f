package org.liancun.explore.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Situated;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Level;

/**
 * What is selected, for panes that do not show everything.
 *
 * @param code null: nothing
 * @param way from the topmost unit down to it, itself last if it has a line of its own
 * @param root code of what the panes show; whoever selects that means nothing in particular
 */
record Selected(@Nullable String code, List<Ancestor> way, String root) {

  static final Selected NOTHING = new Selected(null, List.of(), "");

  Selected {
    way = List.copyOf(way);
  }

  /**
   * {@return those of some things by which what is selected is to be seen: itself, else all that
   * lies in it, else the nearest that it lies in}
   *
   * @param highest what lies higher stands for nothing below it
   */
  <T extends Situated> List<T> among(List<T> things, Level highest) {
    if (code == null) {
      return List.of();
    }
    var itself = things.stream().filter(thing -> thing.is(code)).toList();
    if (!itself.isEmpty() || code.equals(root)) {
      return itself;
    }
    var inside = things.stream().filter(thing -> thing.within().contains(code)).toList();
    return inside.isEmpty() ? around(things, highest) : inside;
  }

  private <T extends Situated> List<T> around(List<T> things, Level highest) {
    return way.reversed().stream()
        .takeWhile(above -> above.level().compareTo(highest) >= 0)
        .map(above -> things.stream().filter(thing -> thing.is(above.code())).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
