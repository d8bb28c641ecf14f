package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Consumer;
import org.liancun.frame.QuietButton;

/** How many are picked out, and what one can do with them; not there while there are none. */
final class MarkBar extends Div {

  private final Span count = new Span();
  private final Button only;
  private boolean listsOnly;

  /**
   * A bar that is not seen yet.
   *
   * @param files the links to what is picked out as a network
   * @param onOnly told whether the table is to list no more than these
   */
  MarkBar(Runnable onCloser, Consumer<Boolean> onOnly, Component files, Runnable onNone) {
    addClassName("lc-mark-bar");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", getTranslation("explore.mark"));
    count.getElement().setAttribute("role", "status");
    only = button("explore.mark.only", () -> onOnly.accept(!listsOnly));
    var take = button("explore.mark.take", () -> {});
    var form = new Div(new Paragraph(getTranslation("explore.mark.take.about")), files);
    form.addClassName("lc-take");
    var popover = new Popover(form);
    popover.setTarget(take);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(getTranslation("explore.mark.take"));
    add(count, button("explore.mark.closer", onCloser), only, take, popover);
    add(button("explore.mark.none", onNone));
    setVisible(false);
  }

  /**
   * Tells how many there are.
   *
   * @param listed whether the table lists no more than these
   */
  void show(int marked, boolean listed) {
    listsOnly = listed;
    setVisible(marked > 0);
    count.setText(getTranslation("explore.mark.count", marked));
    only.getElement().setAttribute("aria-pressed", String.valueOf(listed));
    only.setClassName("lc-pressed", listed);
  }

  private Button button(String text, Runnable act) {
    return new QuietButton(getTranslation(text), act);
  }
}
