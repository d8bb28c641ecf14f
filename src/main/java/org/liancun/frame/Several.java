package org.liancun.frame;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** Inputs for several of many, which also say in the reader's language what is chosen. */
public final class Several {

  private Several() {}

  /** {@return an empty one, in the reader's language} */
  public static <T> MultiSelectComboBox<T> chooser() {
    var chooser = new MultiSelectComboBox<T>();
    chooser.setI18n(
        new MultiSelectComboBoxI18n()
            .setFocused(chooser.getTranslation("frame.several.focused"))
            .setSelected(chooser.getTranslation("frame.several.selected"))
            .setDeselected(chooser.getTranslation("frame.several.deselected"))
            .setCleared(chooser.getTranslation("frame.several.cleared"))
            .setTotal(chooser.getTranslation("frame.several.total")));
    return chooser;
  }
}
