package org.liancun.guide.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Why there is nothing to be led through, and what to do about it. */
final class AbsentPane extends Div {

  private AbsentPane(String key, Component... more) {
    addClassName("lc-empty");
    var sentence = new Paragraph(getTranslation(key));
    sentence.getElement().setAttribute("role", "status");
    add(sentence);
    add(more);
  }

  /** {@return that the database is away; it shows by itself once it is back} */
  static AbsentPane away() {
    return new AbsentPane("guide.away");
  }

  /** {@return that there is nothing yet, and the offer to put the sample in} */
  static AbsentPane room(Runnable onPutIn) {
    var pane = new AbsentPane("guide.room");
    var button = new Button(pane.getTranslation("guide.put-in"), click -> onPutIn.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    pane.add(button);
    return pane;
  }

  /** {@return that there is nothing yet, for somebody who may not change that} */
  static AbsentPane notYet() {
    return new AbsentPane("guide.room.others");
  }

  /** {@return that other records are in the store, beside which the sample is not put} */
  static AbsentPane noRoom() {
    return new AbsentPane("guide.no-room");
  }

  /** {@return that the sample is on its way} */
  static AbsentPane underWay() {
    var bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.setWidth("240px");
    var pane = new AbsentPane("guide.under-way", bar);
    bar.getElement().setAttribute("aria-label", pane.getTranslation("guide.under-way"));
    return pane;
  }

  /** {@return that it could not be put in} */
  static AbsentPane failed() {
    return new AbsentPane("guide.failed");
  }
}
