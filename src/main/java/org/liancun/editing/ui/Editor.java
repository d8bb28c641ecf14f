package org.liancun.editing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.liancun.editing.Edit;
import org.liancun.editing.Editing;
import org.liancun.editing.Saving;
import org.liancun.intake.PastImport;
import org.liancun.intake.Undoing;
import org.liancun.ledger.Kind;
import org.springframework.stereotype.Component;

/** Opens the form of a record wherever it is seen. */
@Component
public class Editor {

  /** How long one can take an edit back at once, in milliseconds. */
  private static final int SECONDS = 15_000;

  private final Editing editing;
  private final AuthenticationContext authentication;
  private final Clock clock;

  Editor(Editing editing, AuthenticationContext authentication, Clock clock) {
    this.editing = editing;
    this.authentication = authentication;
    this.clock = clock;
  }

  /**
   * Opens a record to change, end or strike it out.
   *
   * @param day on which it is seen
   * @param onChange runs after each change, and after it was taken back
   */
  public void open(Kind kind, String id, LocalDate day, Runnable onChange) {
    editing
        .open(kind, id, day)
        .ifPresentOrElse(
            opened ->
                RecordDialog.changing(
                        opened,
                        new CellInputs(editing, day, opened.record().names(), locale()),
                        today(),
                        this::save,
                        saved -> told(saved, onChange))
                    .open(),
            () -> say(text("editing.gone")));
  }

  /**
   * Opens the form of a new record.
   *
   * @param cells what is known of it already, by columns' keys
   * @param names of the records that these name, by their codes
   * @param onChange runs after it was added, and after that was taken back
   */
  public void add(
      Kind kind, Map<String, String> cells, Map<String, String> names, Runnable onChange) {
    var known = new HashMap<>(cells);
    // A status says whether it has begun; the day would have said that it has.
    if (kind.find("status").isEmpty()) {
      kind.find("since").ifPresent(field -> known.put(field.key(), today().toString()));
    }
    RecordDialog.adding(
            kind,
            known,
            new CellInputs(editing, today(), names, locale()),
            today(),
            this::save,
            saved -> told(saved, onChange))
        .open();
  }

  private Saving save(Edit edit) {
    return editing.save(edit, by());
  }

  /** Says that it is done, and offers to take it back at once. */
  public void told(Saving.Saved saved, Runnable onChange) {
    onChange.run();
    var notice = new Notification();
    var undo =
        new Button(
            text("editing.undo"),
            click -> {
              notice.close();
              undo(saved.change(), onChange);
            });
    undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    var line = new Div(new Span(text("editing.saved", saved.change().file())), undo);
    line.addClassName("lc-saved");
    notice.add(line);
    notice.setDuration(SECONDS);
    notice.setPosition(Position.BOTTOM_CENTER);
    notice.open();
  }

  private void undo(PastImport change, Runnable onChange) {
    switch (editing.undo(change, by())) {
      case Undoing.Undone undone -> say(text("editing.undone"));
      case Undoing.Refused refused -> say(refused.sentence().in(locale()));
    }
    onChange.run();
  }

  private static void say(String sentence) {
    Notification.show(sentence, SECONDS / 2, Position.BOTTOM_CENTER);
  }

  /** {@return whose edits they are} */
  public String by() {
    return authentication.getPrincipalName().orElse("");
  }

  /** {@return the day on which one edits} */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
