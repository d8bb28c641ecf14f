package org.liancun.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.liancun.frame.Days;
import org.liancun.intake.IntakeOptions;
import org.liancun.organization.Organization;

/** What people choose before sheets are written; each choice is compared anew. */
final class OptionsRow extends Div {

  OptionsRow(IntakeOptions chosen, Organization organization, Consumer<IntakeOptions> onOptions) {
    addClassName("lc-options");
    var branches = new Checkbox(getTranslation("intake.branch-per-village"));
    branches.setValue(chosen.branchPerVillage());
    branches.addValueChangeListener(
        event -> onOptions.accept(chosen.withBranches(event.getValue())));
    var effective = Days.picker();
    effective.setLabel(getTranslation("intake.effective"));
    effective.setValue(chosen.effective());
    effective.addValueChangeListener(
        event -> {
          if (event.getValue() != null && !effective.isInvalid()) {
            onOptions.accept(chosen.on(event.getValue()));
          }
        });
    var complete =
        new CompleteUnit(
            organization,
            chosen.effective(),
            chosen.completeFor(),
            unit -> onOptions.accept(chosen.completeFor(unit)));
    add(branches, effective, complete.field);
  }
}
