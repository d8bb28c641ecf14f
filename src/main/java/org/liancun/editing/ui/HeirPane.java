package org.liancun.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.liancun.editing.Mergeable;
import org.liancun.editing.Merging;
import org.liancun.organization.Level;

/** What several become: one of them, or a new one with a name and a code. */
final class HeirPane extends Composite<Div> {

  /** Stands for a new one among the codes of those that there are. */
  private static final String NEW = "";

  private final RadioButtonGroup<String> heir = new RadioButtonGroup<>();
  private final TextField name = new TextField();
  private final TextField code = new TextField();
  private final Select<String> parent = new Select<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();

  HeirPane(String label, Runnable onChange) {
    heir.setLabel(getTranslation(label));
    heir.setItemLabelGenerator(
        one ->
            one.equals(NEW)
                ? getTranslation("merging.heir.new")
                : getTranslation("merging.heir.remaining", names.getOrDefault(one, one)));
    name.setLabel(getTranslation("merging.name"));
    code.setLabel(getTranslation("merging.code"));
    parent.setLabel(getTranslation("merging.parent"));
    parent.setItemLabelGenerator(one -> parents.getOrDefault(one, one));
    heir.addValueChangeListener(event -> changed(onChange));
    Stream.of(name, code)
        .forEach(
            field -> {
              field.setValueChangeMode(ValueChangeMode.LAZY);
              field.addValueChangeListener(event -> onChange.run());
            });
    parent.addValueChangeListener(event -> onChange.run());
    getContent().add(heir, name, code, parent);
    getContent().addClassNames("lc-form", "lc-heir");
    showFields();
  }

  /** Shows of whom it is the choice, the first preferred; what was chosen stays if it can. */
  void offer(List<Mergeable> merged) {
    var before = heir.getValue();
    var within = parent.getValue();
    names.clear();
    parents.clear();
    merged.forEach(
        one -> {
          names.put(one.code(), one.name());
          parents.put(one.parent(), one.parentName());
        });
    boolean isVillage = merged.stream().anyMatch(one -> one.level() == Level.VILLAGE);
    name.setHelperText(isVillage ? getTranslation("merging.name.place") : "");
    heir.setItems(Stream.concat(names.keySet().stream(), Stream.of(NEW)).toList());
    parent.setItems(parents.keySet());
    var first = merged.isEmpty() ? NEW : merged.getFirst().code();
    heir.setValue(before != null && isOffered(before) ? before : first);
    if (!merged.isEmpty()) {
      parent.setValue(
          within != null && parents.containsKey(within) ? within : merged.getFirst().parent());
    }
    showFields();
  }

  /** Shows a name and a code that suit; does not overwrite what was typed. */
  void suggest(String newName, String newCode) {
    if (name.isEmpty()) {
      name.setValue(newName);
    }
    if (code.isEmpty()) {
      code.setValue(newCode);
    }
  }

  Merging.Heir heir() {
    var chosen = Objects.requireNonNullElse(heir.getValue(), NEW);
    return chosen.equals(NEW)
        ? new Merging.Founded(
            code.getValue().strip(),
            name.getValue().strip(),
            Objects.requireNonNullElse(parent.getValue(), ""))
        : new Merging.Remaining(chosen);
  }

  /** {@return what it will be called} */
  String heirName() {
    return heir() instanceof Merging.Founded founded
        ? founded.name()
        : names.getOrDefault(heir().code(), heir().code());
  }

  private boolean isOffered(String one) {
    return one.equals(NEW) || names.containsKey(one);
  }

  private void changed(Runnable onChange) {
    showFields();
    onChange.run();
  }

  private void showFields() {
    boolean isNew = NEW.equals(heir.getValue());
    name.setVisible(isNew);
    code.setVisible(isNew);
    parent.setVisible(isNew && parents.size() > 1);
  }
}
