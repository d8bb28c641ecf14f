package org.liancun.frame;

import com.vaadin.flow.component.Component;

/**
 * What parts of Vaadin's components are for those who hear the page, where Vaadin tells it wrong.
 */
public final class AriaRoles {

  private static final String NO_FOCUS =
      "const tabs = this.matches('vaadin-tabs') ? this : this.querySelector('vaadin-tabs');"
          + " tabs?.updateComplete?.then("
          + "() => tabs.shadowRoot.querySelector('#scroll')?.removeAttribute('tabindex'));";

  private static final String COMBOBOX =
      "this.updateComplete.then(() =>"
          + " this.querySelector('vaadin-select-value-button')?.setAttribute('role', 'combobox'));";

  private AriaRoles() {}

  /**
   * Leaves nothing but tabs in the list of them that the component is or has: the part that scrolls
   * can take the focus and so counts as something in the list that is no tab.
   */
  public static void onlyTabs(Component component) {
    component.addAttachListener(attached -> component.getElement().executeJs(NO_FOCUS));
  }

  /** Makes a select what can be required: its button cannot. */
  public static void combobox(Component select) {
    select.addAttachListener(attached -> select.getElement().executeJs(COMBOBOX));
  }
}
