package org.liancun.editing.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.editing.Editing;
import org.liancun.frame.AriaRoles;
import org.liancun.frame.Days;
import org.liancun.frame.Several;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Choice;
import org.liancun.ledger.Field;
import org.liancun.ledger.Nameable;

/** Makes for each column the input that suits what its cells hold. */
final class CellInputs {

  private static final String SEPARATOR = "、";

  private final Editing editing;
  private final LocalDate day;
  private final Map<String, String> names;
  private final Locale locale;

  /**
   * Inputs for one record.
   *
   * @param day on which what can be named has to hold
   * @param names of what the record names already, by their codes
   */
  CellInputs(Editing editing, LocalDate day, Map<String, String> names, Locale locale) {
    this.editing = editing;
    this.day = day;
    this.names = names;
    this.locale = locale;
  }

  CellInput of(Field field) {
    var input =
        switch (field.form()) {
          case WORD -> word(field);
          case FLAG -> flag(field);
          case DAY -> day(field);
          case REFERENCE -> reference(field);
          case REFERENCES -> references(field);
          default -> text(field);
        };
    if (input.component() instanceof HasLabel labelled) {
      labelled.setLabel(field.label(locale));
    }
    if (field.required() && input.component() instanceof AbstractField<?, ?> required) {
      required.setRequiredIndicatorVisible(true);
    }
    return input;
  }

  private CellInput text(Field field) {
    var input = new TextField();
    switch (field.form()) {
      case TEXTS -> input.setHelperText(input.getTranslation("editing.several"));
      case MONTH -> input.setPlaceholder("2026-11");
      case WHOLE, YEAR, DECIMAL -> input.getElement().setAttribute("inputmode", "decimal");
      case CODE -> {
        if (!field.required()) {
          input.setPlaceholder(input.getTranslation("editing.code"));
        }
      }
      default -> {}
    }
    return new CellInput(field, input, input::getValue, input::setValue);
  }

  private CellInput word(Field field) {
    var input = new Select<Choice>();
    input.setItems(field.choices());
    input.setItemLabelGenerator(choice -> choice == null ? "" : choice.word(locale));
    input.setEmptySelectionAllowed(!field.required());
    AriaRoles.combobox(input);
    return new CellInput(
        field,
        input,
        () -> input.getValue() == null ? "" : input.getValue().word(locale),
        text -> input.setValue(choice(field, text)));
  }

  private static @Nullable Choice choice(Field field, String text) {
    return field.choices().stream()
        .filter(choice -> List.of(choice.key(), choice.chinese(), choice.english()).contains(text))
        .findFirst()
        .orElse(null);
  }

  private CellInput flag(Field field) {
    var input = new Select<String>();
    input.setItems(Stream.of(true, false).map(yes -> Cells.text(field, yes, locale)).toList());
    input.setEmptySelectionAllowed(true);
    AriaRoles.combobox(input);
    return new CellInput(
        field,
        input,
        () -> Objects.requireNonNullElse(input.getValue(), ""),
        text -> input.setValue(text.isEmpty() ? null : text));
  }

  private static CellInput day(Field field) {
    var input = Days.picker();
    return new CellInput(
        field,
        input,
        () -> input.getValue() == null ? "" : input.getValue().toString(),
        text -> input.setValue(text.isEmpty() ? null : LocalDate.parse(text)));
  }

  private CellInput reference(Field field) {
    var input = new ComboBox<Nameable>();
    Nameables.offer(input, field, editing, () -> day);
    input.setClearButtonVisible(!field.required());
    return new CellInput(
        field,
        input,
        () -> input.getValue() == null ? "" : input.getValue().code(),
        text -> input.setValue(text.isEmpty() ? null : named(text)));
  }

  private CellInput references(Field field) {
    MultiSelectComboBox<Nameable> input = Several.chooser();
    Nameables.offer(input, field, editing, () -> day);
    return new CellInput(
        field,
        input,
        () -> input.getValue().stream().map(Nameable::code).collect(Collectors.joining(SEPARATOR)),
        text ->
            input.setValue(
                Arrays.stream(text.split(SEPARATOR, -1))
                    .filter(code -> !code.isEmpty())
                    .map(this::named)
                    .toList()));
  }

  private Nameable named(String code) {
    return new Nameable(code, names.getOrDefault(code, ""), "");
  }
}
