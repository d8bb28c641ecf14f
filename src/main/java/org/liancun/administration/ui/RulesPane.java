package org.liancun.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.liancun.administration.Store;
import org.liancun.frame.Background;
import org.liancun.intake.Breaches;
import org.liancun.organization.Breach;

/** Proves the rules over the whole store when asked to, and says what breaks them. */
final class RulesPane extends Div {

  private static final int SHOWN = 100;

  private final Store store;
  private final Div content = new Div();

  RulesPane(Store store) {
    this.store = store;
    content.addClassName("lc-rules");
    add(new H3(getTranslation("administration.rules")), content);
    show(new Paragraph(getTranslation("administration.rules.about")), button());
  }

  private Button button() {
    return new Button(getTranslation("administration.rules.prove"), click -> prove());
  }

  private void prove() {
    var bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", getTranslation("administration.rules.proving"));
    show(new Paragraph(getTranslation("administration.rules.proving")), bar);
    Background.run(UI.getCurrent(), store::breaches, this::proved, this::failed);
  }

  private void proved(List<Breach> breaches) {
    var sentence = new Paragraph(getTranslation("administration.rules.broken", breaches.size()));
    sentence.getElement().setAttribute("role", "status");
    var list = new UnorderedList();
    breaches.stream().limit(SHOWN).map(this::inWords).map(ListItem::new).forEach(list::add);
    show(sentence, list, button());
  }

  private void failed() {
    show(new Paragraph(getTranslation("administration.rules.failed")), button());
  }

  private String inWords(Breach breach) {
    return Breaches.sentence(breach).in(getLocale());
  }

  private void show(Component... components) {
    content.removeAll();
    content.add(components);
  }
}
