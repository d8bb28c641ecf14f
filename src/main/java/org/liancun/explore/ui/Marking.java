package org.liancun.explore.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.liancun.explore.PictureState;

/** What is picked out: one set of codes in all panes, with a bar that says what to do with it. */
final class Marking {

  private final Course course;
  private final Panes panes;
  private final MarkBar bar;

  Marking(Course course, Panes panes, MarkBar bar) {
    this.course = course;
    this.panes = panes;
    this.bar = bar;
  }

  /** Picks these out and no others. */
  void mark(Collection<String> codes) {
    var state = course.state();
    var next = state.mark(codes);
    if (!next.marked().equals(state.marked())) {
      course.go(next.marked().isEmpty() ? withAllListed(next) : next);
    }
    if (codes.size() > next.marked().size()) {
      Notice.say(bar.getTranslation("explore.mark.most", PictureState.MOST_MARKED));
    }
    show();
    if (state.view().listing().onlyMarked()) {
      panes.list(course.state().view().listing());
    }
  }

  /** Picks these out besides what is, or no longer. */
  void mark(Collection<String> codes, boolean on) {
    var all = marked();
    if (on) {
      all.addAll(codes);
    } else {
      all.removeAll(codes);
    }
    mark(all);
  }

  /** Picks one out, or no longer if it is. */
  void toggle(String code) {
    mark(Set.of(code), !course.state().marked().contains(code));
  }

  /** Shows in all panes what is picked out. */
  void show() {
    panes.mark(course.state().marked());
    bar.show(course.state().marked().size(), course.state().view().listing().onlyMarked());
  }

  private Set<String> marked() {
    return new LinkedHashSet<>(course.state().marked());
  }

  /** A table of nothing would be a riddle. */
  private static PictureState withAllListed(PictureState state) {
    var view = state.view();
    return state.with(view.with(view.listing().ofMarked(false)));
  }
}
