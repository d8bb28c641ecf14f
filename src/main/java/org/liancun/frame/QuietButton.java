package org.liancun.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A small button without a border, beside what matters more. */
public final class QuietButton extends Button {

  /** A button that does nothing yet. */
  public QuietButton(String text) {
    super(text);
    addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
  }

  /** A button that does something. */
  public QuietButton(String text, Runnable act) {
    this(text);
    addClickListener(click -> act.run());
  }

  /** A button that shows what it does, and needs a name besides. */
  public QuietButton(Component icon, Runnable act) {
    this("", act);
    setIcon(icon);
  }
}
