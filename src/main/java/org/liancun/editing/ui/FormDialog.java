package org.liancun.editing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.liancun.editing.Saving;

/** A form in a dialog, which nobody loses by a slip of the hand. */
public abstract class FormDialog extends Dialog {

  protected final Told told = new Told();

  protected FormDialog(String width) {
    setWidth(width);
    addClassName("lc-record");
    addDialogCloseActionListener(event -> leave());
  }

  /** {@return whether there is anything in it that would have to be typed again} */
  protected abstract boolean isFilledIn();

  /** {@return the button that saves, beside one that closes the form} */
  protected Button addButtons(String save, Runnable onSave) {
    var button = new Button(getTranslation(save), click -> onSave.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("editing.cancel"), click -> close()), button);
    return button;
  }

  /** Closes the form if it was saved; says why not otherwise. */
  protected void settle(Saving saving, Consumer<Saving.Saved> onSaved) {
    told.tell(saving);
    if (saving instanceof Saving.Saved saved) {
      close();
      onSaved.accept(saved);
    }
  }

  /** By Escape, or by a click beside it. */
  private void leave() {
    if (!isFilledIn()) {
      close();
      return;
    }
    var question =
        new ConfirmDialog(
            getTranslation("editing.leave.question"),
            getTranslation("editing.leave.what"),
            getTranslation("editing.leave"),
            confirmed -> close());
    question.setCancelable(true);
    question.setCancelText(getTranslation("editing.leave.not"));
    question.open();
  }
}
