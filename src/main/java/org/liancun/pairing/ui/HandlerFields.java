package org.liancun.pairing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;

/**
 * Asks by which office something is done, and by whom there. Whoever did the last thing mostly does
 * the next, so both stand there already until one signs out.
 */
final class HandlerFields extends Div {

  private record Handler(String office, String person) {

    static final Handler NOBODY = new Handler("", "");
  }

  private final TextField office = new TextField();
  private final TextField person = new TextField();
  private final transient Handler last;

  HandlerFields() {
    last =
        Objects.requireNonNullElse(
            VaadinSession.getCurrent().getAttribute(Handler.class), Handler.NOBODY);
    office.setLabel(getTranslation("pairings.office"));
    office.setPlaceholder(getTranslation("pairings.office.example"));
    office.setRequiredIndicatorVisible(true);
    office.setValue(last.office());
    person.setLabel(getTranslation("pairings.person"));
    person.setValue(last.person());
    add(office, person);
    addClassName("lc-handler");
  }

  /** {@return whether somebody has typed here} */
  boolean isFilledIn() {
    return !last.equals(new Handler(office.getValue(), person.getValue()));
  }

  /** {@return whether it says what nobody can do without; else it shows what is missing} */
  boolean isComplete() {
    office.setInvalid(office.getValue().isBlank());
    return !office.isInvalid();
  }

  String office() {
    return office.getValue().strip();
  }

  String person() {
    return person.getValue().strip();
  }

  /** Has both stand there the next time. */
  void remember() {
    VaadinSession.getCurrent().setAttribute(Handler.class, new Handler(office(), person()));
  }
}
