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
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.liancun.administration.SampleContent;
import org.liancun.administration.SampleRemoval;
import org.liancun.administration.Store;
import org.liancun.frame.Background;
import org.liancun.intake.Undoing;
import org.liancun.ledger.Later;

/** Whether the sample is there, and the way to be rid of it. */
final class SamplePane extends Div {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

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
    var button = new Button(getTranslation("administration.remove"), click -> ask(sample));
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

  /** Nobody has to agree to what cannot be done. */
  private void ask(SampleContent sample) {
    Background.run(
        UI.getCurrent(),
        () -> store.removal(sample),
        removal -> {
          var first = removal.inTheWay().stream().findFirst();
          first.ifPresentOrElse(
              later -> refused(sample, inTheWay(later.change())), () -> confirm(removal));
        },
        () -> refused(sample, getTranslation("administration.remove.failed")));
  }

  private String inTheWay(Later later) {
    return getTranslation(
        "administration.remove.in-the-way", later.file(), later.by(), later.at().format(MINUTE));
  }

  private String what(SampleRemoval removal) {
    var what = getTranslation("administration.remove.what", numbers(removal.sample()));
    return removal.later().isEmpty()
        ? what
        : what
            + getTranslation(
                "administration.remove.changes", removal.later().size(), removal.brought());
  }

  private void confirm(SampleRemoval removal) {
    var question =
        new ConfirmDialog(
            getTranslation("administration.remove.question"),
            what(removal),
            getTranslation("administration.remove"),
            confirmed -> remove(removal));
    question.setConfirmButtonTheme("error primary");
    question.setCancelable(true);
    question.setCancelText(getTranslation("administration.cancel"));
    question.open();
  }

  private void remove(SampleRemoval removal) {
    var sample = removal.sample();
    var bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", getTranslation("administration.removing"));
    show(sentence("administration.removing"), bar);
    Background.run(
        UI.getCurrent(),
        () -> store.removeSample(removal, by),
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
