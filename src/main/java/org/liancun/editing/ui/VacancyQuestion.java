package org.liancun.editing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.liancun.editing.Election;

/** Asks again before most of the posts of a place stay empty. */
final class VacancyQuestion extends ConfirmDialog {

  VacancyQuestion(Election election, Runnable onConfirmed) {
    setHeader(getTranslation("election.vacant.question"));
    setText(
        getTranslation(
            "election.vacant.what", election.ending(), election.held(), election.day().toString()));
    setConfirmText(getTranslation("election.vacant.save"));
    setConfirmButtonTheme("error primary");
    setCancelable(true);
    setCancelText(getTranslation("election.vacant.back"));
    addConfirmListener(confirmed -> onConfirmed.run());
  }
}
