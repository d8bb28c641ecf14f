package org.liancun.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;

/** What stands in place of a view that could not be shown: what happened, and what to do. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

  private final String title;

  ErrorPage(String key) {
    title = getTranslation(key + ".title");
    addClassName("lc-error");
    getElement().setAttribute("role", "alert");
    add(new H2(title));
  }

  /** Says what happened, and offers the way back. */
  final void say(String sentence) {
    var back = new RouterLink(); // the first place there is
    back.getElement().setAttribute("href", "");
    back.setText(getTranslation("error.back"));
    add(new Paragraph(sentence), back);
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
