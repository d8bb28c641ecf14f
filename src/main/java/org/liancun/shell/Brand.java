package org.liancun.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The product's name, in both languages wherever it stands. */
class Brand extends Div {

  Brand() {
    addClassName("lc-brand");
    var name = new Span(getTranslation("shell.brand"));
    name.addClassName("lc-brand-name");
    var latin = new Span(getTranslation("shell.brandLatin"));
    latin.addClassName("lc-brand-latin");
    add(name, latin);
  }
}
