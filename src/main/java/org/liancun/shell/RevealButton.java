package org.liancun.shell;

import com.vaadin.flow.component.Component;

/**
 * Names, for those who hear the page, the button that shows a password; Vaadin's name is English.
 */
final class RevealButton {

  private static final String NAME_IT =
      "const fields = this.matches('vaadin-password-field') ? [this]"
          + " : this.querySelectorAll('vaadin-password-field');"
          + " fields.forEach(field => field.i18n = {reveal: $0});";

  private RevealButton() {}

  /** Names the button of the password field that the component is or has. */
  static void name(Component component, String name) {
    component.getElement().executeJs(NAME_IT, name);
  }
}
