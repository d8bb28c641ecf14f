package org.liancun.frame;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Implemented by a view that puts controls of its own into the bar on top of the frame. The frame
 * asks once after each navigation to the view, shows what it is given in the bar's fixed places and
 * takes it away when the view is left. A place for which the view gives nothing stays empty.
 */
public interface BarControls {

  /** {@return the chooser of the county or other subtree that the view is about} */
  default Optional<Component> scopeChooser() {
    return Optional.empty();
  }

  /** {@return the one search box; it fills the width that it is given} */
  default Optional<Component> searchBox() {
    return Optional.empty();
  }

  /** {@return the chooser of the date as of which the view tells} */
  default Optional<Component> asOfDate() {
    return Optional.empty();
  }
}
