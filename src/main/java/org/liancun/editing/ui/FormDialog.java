package org.liancun.editing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;

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
