package org.liancun.explore.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Why there is nothing to see, and what to do about it. */
final class MessagePane extends Div {

  private MessagePane(String key) {
    addClassName("lc-empty");
    add(new Paragraph(getTranslation(key)));
  }

  /** {@return that the database is away; it shows by itself once it is back} */
  static MessagePane away() {
    return new MessagePane("explore.away");
  }

  /** {@return that there is nothing yet, and the way to bring something in} */
  static MessagePane empty() {
    var pane = new MessagePane("explore.empty");
    var button =
        new Button(
            pane.getTranslation("explore.empty.action"), click -> UI.getCurrent().navigate("data"));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var guide = new Anchor("guide", pane.getTranslation("explore.empty.guide"));
    pane.add(button, guide);
    return pane;
  }
}
