package org.liancun.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.liancun.editing.Saving;
import org.liancun.intake.Breaches;
import org.liancun.intake.Message;
import org.liancun.ledger.Complaint;

/** Where a form says why it was not saved. */
public final class Told extends Composite<Div> {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  /** Says nothing yet. */
  public Told() {
    getContent().addClassName("lc-told");
    getContent().getElement().setAttribute("role", "alert");
  }

  /** Says why something was not saved, or nothing if it was. */
  public void tell(Saving saving) {
    switch (saving) {
      case Saving.Saved saved -> clear();
      case Saving.Idle idle -> tell(getTranslation("election.summary.none"));
      case Saving.Wrong wrong ->
          tell(wrong.complaints().stream().findFirst().map(this::sentence).orElse(""));
      case Saving.Forbidden forbidden ->
          tell(Breaches.sentences(forbidden.breaches()).getFirst().in(getLocale()));
      case Saving.Exists exists ->
          tell(getTranslation("editing.exists", exists.name(), exists.code()));
      case Saving.Gone gone -> tell(getTranslation("editing.gone"));
      case Saving.Away away -> tell(getTranslation("editing.away"));
      case Saving.Unfit unfit -> tell(unfit.sentence().in(getLocale()));
      case Saving.Overtaken overtaken -> tell(getTranslation("editing.overtaken"));
      case Saving.Outdated outdated ->
          tell(
              outdated
                  .last()
                  .map(
                      last ->
                          getTranslation(
                              "editing.outdated.by", last.by(), last.at().format(MINUTE)))
                  .orElseGet(() -> getTranslation("editing.outdated")));
    }
  }

  /** Says a sentence. */
  public void tell(String sentence) {
    tell(List.of(sentence));
  }

  void tell(List<String> sentences) {
    clear();
    sentences.stream().map(Paragraph::new).forEach(getContent()::add);
    if (!sentences.isEmpty()) {
      getContent().scrollIntoView();
    }
  }

  /** Shows more than sentences. */
  void show(Component pane) {
    clear();
    getContent().add(pane);
    getContent().scrollIntoView();
  }

  void clear() {
    getContent().removeAll();
  }

  private String sentence(Complaint complaint) {
    return new Message(complaint.rule(), complaint.values()).in(getLocale());
  }
}
