package org.liancun.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import org.liancun.administration.SampleContent;
import org.liancun.administration.Store;
import org.liancun.frame.Background;
import org.liancun.intake.Undoing;

/** Whether the sample is there, and the way to be rid of it. */
final class SamplePane extends Div {

  private final Store store;
  private final String by;
  private final Runnable onRemoved;
  private final Div content = new Div();

  SamplePane(Store store, String by, Runnable onRemoved) {
    this.store = store;
    this.by = by;
    this.onRemoved = onRemoved;
    content.addClassName("lc-sample");
    add(new H3(getTranslation("administration.sample")), content);
  }

  void show(Optional<SampleContent> sample, boolean isEmpty) {
    sample.ifPresentOrElse(this::show, () -> showAbsent(isEmpty));
  }

  private void show(SampleContent sample) {
    var button = new Button(getTranslation("administration.remove"), click -> confirm(sample));
    button.addThemeVariants(ButtonVariant.LUMO_ERROR);
    show(sentence("administration.sample.present", numbers(sample)), button);
  }

  private void showAbsent(boolean isEmpty) {
    if (isEmpty) {
      show(
          sentence("administration.sample.room"),
          new Anchor("guide", getTranslation("administration.sample.put-in")));
    } else {
      show(sentence("administration.sample.absent"));
    }
  }

  private void confirm(SampleContent sample) {
    var question =
        new ConfirmDialog(
            getTranslation("administration.remove.question"),
            getTranslation("administration.remove.what", numbers(sample)),
            getTranslation("administration.remove"),
            confirmed -> remove(sample));
    question.setConfirmButtonTheme("error primary");
    question.setCancelable(true);
    question.setCancelText(getTranslation("administration.cancel"));
    question.open();
  }

  private void remove(SampleContent sample) {
    var bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", getTranslation("administration.removing"));
    show(sentence("administration.removing"), bar);
    Background.run(
        UI.getCurrent(),
        () -> store.removeSample(sample, by),
        undoing -> removed(sample, undoing),
        () -> refused(sample, getTranslation("administration.remove.failed")));
  }

  private void removed(SampleContent sample, Undoing undoing) {
    switch (undoing) {
      case Undoing.Undone undone -> onRemoved.run();
      case Undoing.Refused refused -> refused(sample, refused.sentence().in(getLocale()));
    }
  }

  private void refused(SampleContent sample, String why) {
    show(sample);
    var remark = new Paragraph(why);
    remark.addClassName("lc-remark");
    remark.getElement().setAttribute("role", "alert");
    content.addComponentAsFirst(remark);
  }

  private Paragraph sentence(String key, Object... values) {
    var sentence = new Paragraph(getTranslation(key, values));
    sentence.getElement().setAttribute("role", "status");
    return sentence;
  }

  private static Object[] numbers(SampleContent sample) {
    return new Object[] {sample.units(), sample.villages(), sample.people(), sample.others()};
  }

  private void show(Component... components) {
    content.removeAll();
    content.add(components);
  }
}
