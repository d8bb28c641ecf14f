package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The line between two panes, by which people make them wider; the browser remembers how wide. */
@Tag("liancun-sash")
@JsModule("./panes/liancun-sash.ts")
final class Sash extends Component {

  private Sash(String name, String length, String axis, String from, int least, int most) {
    getElement()
        .setAttribute("length", length)
        .setAttribute("axis", axis)
        .setAttribute("from", from)
        .setAttribute("least", String.valueOf(least))
        .setAttribute("most", String.valueOf(most))
        .setAttribute("aria-label", name);
  }

  /** {@return one after a pane whose width is the custom property} */
  static Sash after(String name, String width, int least, int most) {
    return new Sash(name, width, "x", "start", least, most);
  }

  /** {@return one before a pane whose width is the custom property} */
  static Sash before(String name, String width, int least, int most) {
    return new Sash(name, width, "x", "end", least, most);
  }

  /** {@return one above a pane whose height is the custom property} */
  static Sash above(String name, String height, int least, int most) {
    return new Sash(name, height, "y", "end", least, most);
  }
}
