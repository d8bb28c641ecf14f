package org.liancun.explore.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Drawing;
import org.liancun.explore.Family;
import org.liancun.explore.Inspection;
import org.liancun.explore.Inspections;
import org.liancun.explore.Spread;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Details;
import org.liancun.organization.Entry;
import org.liancun.organization.Organization;

/** Finds out about what is selected, and shows it in the inspector. */
final class Inspecting {

  private final Course course;
  private final Asking asking;
  private final Inspections inspections;
  private final Organization organization;
  private final InspectorPane pane;
  private final Unfolding unfolding;
  private @Nullable Drawing drawing;
  private List<Ancestor> way = List.of();

  Inspecting(
      Course course,
      Asking asking,
      Inspections inspections,
      Organization organization,
      InspectorPane pane,
      Unfolding unfolding) {
    this.course = course;
    this.asking = asking;
    this.inspections = inspections;
    this.organization = organization;
    this.pane = pane;
    this.unfolding = unfolding;
  }

  /** From now on it is in this drawing, or none, that something is selected. */
  void of(@Nullable Drawing drawn) {
    drawing = drawn;
  }

  /**
   * Shows what is selected.
   *
   * @param entry its line of the hierarchy, if that is drawn
   * @return the way from the topmost unit down to it; none: there is nothing to be seen of it
   */
  List<Ancestor> inspect(@Nullable Entry entry) {
    way = List.of();
    var code = course.state().selected();
    if (code == null) {
      if (!asking.attempt(this::inspectNothing)) {
        pane.showNothing("");
      }
    } else if (!asking.attempt(() -> inspect(code, entry))) {
      pane.showAway();
    }
    return way;
  }

  private void inspect(String code, @Nullable Entry entry) {
    inspections
        .of(code, course.viewpoint())
        .ifPresentOrElse(found -> show(found, code, entry), this::inspectNothing);
  }

  private void show(Inspection found, String code, @Nullable Entry entry) {
    way = found.way();
    pane.show(found, entry, isFiltered(), actions(entry), spread(code));
  }

  private boolean isFiltered() {
    return !course.state().view().filter().showsAll();
  }

  private Set<Family> spread(String code) {
    return course.state().view().filter().spreads().stream()
        .filter(spread -> spread.code().equals(code))
        .map(Spread::family)
        .collect(Collectors.toSet());
  }

  private void inspectNothing() {
    pane.showNothing(
        Optional.ofNullable(drawing)
            .flatMap(d -> organization.details(d.root().code(), course.viewpoint()))
            .map(Details::source)
            .orElse(""));
  }

  private List<Button> actions(@Nullable Entry entry) {
    if (entry == null || entry.children() == 0 || entry.parent() == null) {
      return List.of();
    }
    var code = entry.code();
    return unfolding.isOpen(code)
        ? List.of(action("explore.collapse", () -> unfolding.close(code)))
        : List.of(action("explore.expand", () -> unfolding.open(code, false)));
  }

  private Button action(String text, Runnable act) {
    return new Button(pane.getTranslation(text), click -> act.run());
  }
}
