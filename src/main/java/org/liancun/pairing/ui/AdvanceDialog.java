package org.liancun.pairing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liancun.editing.Saving;
import org.liancun.editing.ui.FormDialog;
import org.liancun.frame.Days;
import org.liancun.pairing.lifecycle.Advance;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Handling;
import org.liancun.pairing.lifecycle.Stage;

/** Asks for what a step needs: its day, the office, its paper, and the branch that it founds. */
final class AdvanceDialog extends FormDialog {

  private final transient List<Agreement> those;
  private final Stage to;
  private final LocalDate today;
  private final DatePicker day = Days.picker();
  private final HandlerFields handler = new HandlerFields();
  private final TextField document = new TextField();
  private final TextArea remark = new TextArea();
  private final transient Optional<FoundingPane> founding;
  private final transient Function<Advance, Saving> saver;
  private final transient Consumer<Saving.Saved> onSaved;

  /**
   * A form for one step.
   *
   * @param drift sentences about what has changed since the pairings were planned
   * @param founding asks for the joint branch that comes into being, if one does
   */
  AdvanceDialog(
      List<Agreement> those,
      Stage to,
      LocalDate today,
      List<String> drift,
      Optional<FoundingPane> founding,
      Function<Advance, Saving> saver,
      Consumer<Saving.Saved> onSaved) {
    super("620px");
    this.those = List.copyOf(those);
    this.to = to;
    this.today = today;
    this.founding = founding;
    this.saver = saver;
    this.onSaved = onSaved;
    setHeaderTitle(title());
    add(told);
    if (those.size() > 1) {
      add(whom());
    }
    warn();
    if (to == Stage.ENDED && those.stream().anyMatch(Agreement::isJoint)) {
      warn(getTranslation("pairings.branch-stays"));
    }
    drift.forEach(this::warn);
    askFor();
    founding.ifPresent(this::add);
    addButtons("pairings.step." + to.key(), this::save);
  }

  private String title() {
    var step = getTranslation("pairings.step." + to.key());
    return those.size() == 1 ? those.getFirst().title() + " · " + step : step;
  }

  private Paragraph whom() {
    return new Paragraph(those.stream().map(Agreement::title).collect(Collectors.joining("；")));
  }

  /** A person may know better: what speaks against the step is said, and no more. */
  private void warn() {
    if (to == Stage.SUBMITTED || to == Stage.APPROVED || to == Stage.IN_FORCE) {
      var names =
          those.stream()
              .flatMap(Agreement::withoutConsent)
              .map(Agreement.Party::name)
              .distinct()
              .collect(Collectors.joining("、"));
      if (!names.isEmpty()) {
        warn(getTranslation("pairings.no-consent", names));
      }
    }
  }

  private void warn(String sentence) {
    var warning = new Paragraph(sentence);
    warning.addClassNames("lc-small", "lc-warning");
    add(warning);
  }

  private void askFor() {
    day.setLabel(getTranslation("pairings.day"));
    day.setValue(today);
    document.setLabel(getTranslation("pairings.document.label"));
    document.setPlaceholder(
        getTranslation(needsDocument() ? "pairings.document.example" : "editing.source.example"));
    document.setRequiredIndicatorVisible(needsDocument());
    remark.setLabel(getTranslation(to == Stage.ENDED ? "pairings.reason" : "pairings.remark"));
    remark.setRequiredIndicatorVisible(needsRemark());
    var form = new Div(day, handler, document, remark);
    form.addClassNames("lc-form", "lc-advance");
    add(form);
  }

  private boolean needsDocument() {
    return to == Stage.APPROVED;
  }

  private boolean needsRemark() {
    return to == Stage.SENT_BACK || to == Stage.ENDED;
  }

  @Override
  protected boolean isFilledIn() {
    return handler.isFilledIn() || !document.isEmpty() || !remark.isEmpty();
  }

  private void save() {
    document.setInvalid(needsDocument() && document.getValue().isBlank());
    remark.setInvalid(needsRemark() && remark.getValue().isBlank());
    if (!handler.isComplete()) {
      told.tell(getTranslation("pairings.needs-office"));
    } else if (document.isInvalid() || remark.isInvalid()) {
      told.tell(
          getTranslation(
              document.isInvalid() ? "pairings.needs-document" : "pairings.needs-remark"));
    } else {
      handler.remember();
      settle(saver.apply(advance()), onSaved);
    }
  }

  private Advance advance() {
    return new Advance(
        those,
        to,
        new Handling(
            Objects.requireNonNullElse(day.getValue(), today),
            handler.office(),
            handler.person(),
            document.getValue().strip(),
            remark.getValue().strip()),
        founding.map(FoundingPane::founding));
  }
}
