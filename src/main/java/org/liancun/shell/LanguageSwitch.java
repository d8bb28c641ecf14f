package org.liancun.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Changes between the two languages; each is written in itself. */
class LanguageSwitch extends Composite<Button> {

  LanguageSwitch() {
    var english = Languages.isEnglish(getLocale());
    var chinese = part("shell.language.chinese", !english);
    var latin = part("shell.language.english", english);
    var both = new Span(chinese, new Span(" / "), latin);
    getContent().getElement().appendChild(both.getElement());
    getContent().addClassNames("lc-tool", "lc-language");
    // Whoever speaks to the machine says what is written, so the name begins with it.
    getContent()
        .setAriaLabel(
            "%s / %s: %s"
                .formatted(
                    getTranslation("shell.language.chinese"),
                    getTranslation("shell.language.english"),
                    getTranslation("shell.language.switch")));
    getContent().setTooltipText(getTranslation("shell.language.switch"));
    getContent()
        .addClickListener(
            click -> Choices.choose(UI.getCurrentOrThrow(), Languages.other(getLocale())));
  }

  private Span part(String key, boolean spoken) {
    var part = new Span(getTranslation(key));
    part.setClassName("lc-current", spoken);
    return part;
  }
}
