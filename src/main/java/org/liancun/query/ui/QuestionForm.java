package org.liancun.query.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.liancun.explore.ui.ThingBox;
import org.liancun.frame.Days;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Level;
import org.liancun.organization.Organization;
import org.liancun.query.Choice;
import org.liancun.query.Parameter;
import org.liancun.query.Question;

/** What a question asks back: an input for each parameter. */
final class QuestionForm extends Div {

  private final Organization organization;
  private final Supplier<Viewpoint> viewpoint;
  private final BiConsumer<String, String> onChange;

  /**
   * An empty form.
   *
   * @param onChange told a parameter and what people said for it; empty: as usual
   */
  QuestionForm(
      Organization organization,
      Supplier<Viewpoint> viewpoint,
      BiConsumer<String, String> onChange) {
    this.organization = organization;
    this.viewpoint = viewpoint;
    this.onChange = onChange;
    addClassName("lc-question-form");
  }

  /** Shows the inputs of a question, filled with what was said. */
  void show(Question question, Map<String, String> typed) {
    removeAll();
    setVisible(!question.parameters().isEmpty());
    for (var parameter : question.parameters()) {
      add(input(parameter, typed.getOrDefault(parameter.key(), parameter.usual())));
    }
  }

  private Component input(Parameter parameter, String said) {
    return switch (parameter.type()) {
      case NUMBER -> number(parameter, said);
      case TEXT -> text(parameter, said);
      case WORD -> word(parameter, said);
      case DAY -> day(parameter, said);
      case PLACE, PERSON -> thing(parameter, said);
    };
  }

  private String label(Parameter parameter) {
    return parameter.label().in(getLocale());
  }

  private Component number(Parameter parameter, String said) {
    var field = new IntegerField(label(parameter));
    field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    field.setMin((int) parameter.from());
    field.setMax((int) parameter.to());
    field.setStepButtonsVisible(true);
    field.setValue(parameter.meant(said).map(value -> ((Long) value).intValue()).orElse(null));
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !field.isInvalid()) {
            tell(parameter, event.getValue() == null ? "" : event.getValue().toString());
          }
        });
    return field;
  }

  private Component text(Parameter parameter, String said) {
    var field = new TextField(label(parameter));
    field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    field.setClearButtonVisible(true);
    field.setValue(said);
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            tell(parameter, event.getValue().strip());
          }
        });
    return field;
  }

  private Component word(Parameter parameter, String said) {
    var field = new Select<Choice>();
    field.addThemeVariants(SelectVariant.LUMO_SMALL);
    field.setLabel(label(parameter));
    field.setItems(parameter.choices());
    field.setItemLabelGenerator(
        choice -> choice == null ? getTranslation("query.any") : choice.label().in(getLocale()));
    field.setEmptySelectionAllowed(parameter.optional());
    field.setValue(
        parameter
            .meant(said)
            .flatMap(
                word ->
                    parameter.choices().stream()
                        .filter(choice -> choice.word().equals(word))
                        .findFirst())
            .orElse(null));
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            tell(parameter, event.getValue() == null ? "" : event.getValue().word());
          }
        });
    return field;
  }

  private Component day(Parameter parameter, String said) {
    var field = Days.picker();
    field.addThemeVariants(DatePickerVariant.LUMO_SMALL);
    field.setLabel(label(parameter));
    field.setClearButtonVisible(parameter.optional());
    field.setValue(parameter.meant(said).map(LocalDate.class::cast).orElse(null));
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient() && !field.isInvalid()) {
            tell(parameter, event.getValue() == null ? "" : event.getValue().toString());
          }
        });
    return field;
  }

  private Component thing(Parameter parameter, String said) {
    boolean isPerson = parameter.type() == Parameter.Type.PERSON;
    var field =
        new ThingBox(
            organization,
            viewpoint,
            found -> (found.level() == Level.MEMBER) == isPerson,
            code -> tell(parameter, code));
    field.setLabel(label(parameter));
    field.setPlaceholder(getTranslation(isPerson ? "query.person" : "query.place.choose"));
    field.choose(said.isEmpty() ? null : said);
    return field;
  }

  private void tell(Parameter parameter, String said) {
    onChange.accept(parameter.key(), said);
  }
}
