package org.liancun.explore;

import java.util.List;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;

/** How a picture grows from its root, level after level. */
interface Growth {

  /** {@return how many children of a node are drawn} */
  int pageOf(String code);

  /** {@return which of a level that has just been drawn are expanded; none: it is complete} */
  List<String> next(List<Entry> level);

  /**
   * Level after level down to some level as long as all of the next fits; what the reader opened or
   * closed goes before that.
   */
  final class ByItself implements Growth {

    private final PictureState state;
    private final Level last;
    private int room;
    private boolean goesOn = true;

    /**
     * Takes a measure.
     *
     * @param last the level at which it ends
     * @param room how many nodes in all at most
     */
    ByItself(PictureState state, Level last, int room) {
      this.state = state;
      this.last = last;
      this.room = room;
    }

    @Override
    public int pageOf(String code) {
      return state.pages().getOrDefault(code, Pictures.PAGE);
    }

    @Override
    public List<String> next(List<Entry> level) {
      room -= level.size();
      goesOn = goesOn && room >= below(level);
      return level.stream().filter(this::isExpanded).map(Entry::code).toList();
    }

    private boolean isExpanded(Entry entry) {
      return entry.children() > 0
          && (state.opened().contains(entry.code())
              || (goesOn && mayExpand(entry) && !state.closed().contains(entry.code())));
    }

    private int below(List<Entry> level) {
      return level.stream()
          .filter(this::mayExpand)
          .mapToInt(entry -> Math.min(entry.children(), Pictures.PAGE))
          .sum();
    }

    private boolean mayExpand(Entry entry) {
      return entry.level().compareTo(last) < 0;
    }
  }

  /** So many steps from the root, as long as all of the next step fits. */
  final class ByDepth implements Growth {

    private final int page;
    private int steps;
    private int room;

    /**
     * Takes a measure.
     *
     * @param steps how many steps from the root at most
     * @param page how many children of a node at most
     * @param room how many nodes in all at most
     */
    ByDepth(int steps, int page, int room) {
      this.steps = steps;
      this.page = page;
      this.room = room;
    }

    @Override
    public int pageOf(String code) {
      return page;
    }

    @Override
    public List<String> next(List<Entry> level) {
      steps--;
      room -= level.size();
      var open = level.stream().filter(entry -> entry.children() > 0).toList();
      int below = open.stream().mapToInt(entry -> Math.min(entry.children(), page)).sum();
      return steps > 0 && below <= room ? open.stream().map(Entry::code).toList() : List.of();
    }
  }
}
