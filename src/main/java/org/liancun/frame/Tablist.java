package org.liancun.frame;

import com.vaadin.flow.component.Component;

/**
 * A list of tabs, for those who hear the page. Vaadin's part that scrolls can take the focus and so
 * counts as something in the list that is no tab.
 */
public final class Tablist {

  private static final String NO_FOCUS =
      "const tabs = this.matches('vaadin-tabs') ? this : this.querySelector('vaadin-tabs');"
          + " tabs?.updateComplete?.then("
          + "() => tabs.shadowRoot.querySelector('#scroll')?.removeAttribute('tabindex'));";

  private Tablist() {}

  /** Leaves nothing but tabs in the list that the component is or has. */
  public static void onlyOfTabs(Component component) {
    component.addAttachListener(attached -> component.getElement().executeJs(NO_FOCUS));
  }
}
