package org.liancun.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.liancun.ledger.Field;

/**
 * One column's place in a form. It takes and gives the text that a cell of a sheet would hold, so
 * that forms and sheets are understood, checked and refused alike.
 *
 * @param text what is in it now
 * @param shown puts a text into it
 */
record CellInput(Field field, Component component, Supplier<String> text, Consumer<String> shown) {

  void show(String cell) {
    shown.accept(cell);
  }

  /** Says what is wrong with it; an empty sentence: nothing. */
  void complain(String sentence) {
    if (component instanceof HasValidationProperties validated) {
      validated.setErrorMessage(sentence);
      validated.setInvalid(!sentence.isEmpty());
    }
  }

  /** Brings it into view. */
  void reveal() {
    component.scrollIntoView();
  }

  void fix() {
    if (component instanceof HasValue<?, ?> value) {
      value.setReadOnly(true);
    }
  }
}
