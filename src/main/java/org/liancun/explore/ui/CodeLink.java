package org.liancun.explore.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;

/** A name that opens what it names. */
final class CodeLink extends Button {

  CodeLink(String name, String code, Consumer<String> onOpen) {
    super(name, click -> onOpen.accept(code));
    addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    addClassName("lc-link");
  }
}
