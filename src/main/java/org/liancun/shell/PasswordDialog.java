package org.liancun.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import org.liancun.security.PasswordChange;
import org.liancun.security.Passwords;

/** Changes one's own password. */
class PasswordDialog extends Dialog {

  private static final int NOTICE_MILLIS = 4000;

  private final String name;
  private final transient Passwords passwords;
  private final PasswordField current = field("shell.password.current", "current-password");
  private final PasswordField next = field("shell.password.new", "new-password");
  private final PasswordField again = field("shell.password.again", "new-password");

  PasswordDialog(String name, Passwords passwords) {
    this.name = name;
    this.passwords = passwords;
    setHeaderTitle(getTranslation("shell.password.change"));
    setWidth("24rem");
    next.setHelperText(getTranslation("shell.password.rule", Passwords.SHORTEST));
    var fields = new VerticalLayout(current, next, again);
    fields.setPadding(false);
    fields.setSpacing(false);
    add(fields);
    var save = new Button(getTranslation("shell.password.save"), click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    current.focus();
  }

  private void save() {
    current.setInvalid(false);
    next.setInvalid(false);
    again.setInvalid(false);
    if (!next.getValue().equals(again.getValue())) {
      complain(again, "shell.password.different");
    } else {
      show(passwords.change(name, current.getValue(), next.getValue()));
    }
  }

  private void show(PasswordChange change) {
    switch (change) {
      case CHANGED -> {
        close();
        Notification.show(
            getTranslation("shell.password.changed"),
            NOTICE_MILLIS,
            Notification.Position.BOTTOM_CENTER);
      }
      case WRONG_CURRENT -> complain(current, "shell.password.wrong");
      case TOO_MANY_ATTEMPTS -> complain(current, "shell.password.tooMany");
      case TOO_SHORT -> complain(next, "shell.password.rule", Passwords.SHORTEST);
      case TOO_LONG -> complain(next, "shell.password.tooLong", Passwords.LONGEST_BYTES);
    }
  }

  private void complain(PasswordField field, String key, Object... values) {
    field.setErrorMessage(getTranslation(key, values));
    field.setInvalid(true);
    field.focus();
  }

  private PasswordField field(String label, String autocomplete) {
    var field = new PasswordField(getTranslation(label));
    field.setWidthFull();
    field.getElement().setAttribute("autocomplete", autocomplete);
    RevealButton.name(field, getTranslation("shell.password.show"));
    return field;
  }
}
