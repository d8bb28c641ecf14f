package org.liancun.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One sentence on why nothing was changed, and the one thing to do. */
final class Refusal extends Div {

  Refusal(String sentence, String action, Runnable onAction) {
    addClassName("lc-empty");
    var text = new Paragraph(sentence);
    text.getElement().setAttribute("role", "status");
    var button = new Button(action, click -> onAction.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(text, button);
  }
}
