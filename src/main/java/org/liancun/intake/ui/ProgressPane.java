package org.liancun.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far a piece of work is, and a way to end it where that is possible. */
final class ProgressPane extends Div {

  private final ProgressBar bar = new ProgressBar();
  private final Span count = new Span();

  ProgressPane(String sentence, @Nullable Runnable onCancel) {
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", sentence);
    count.addClassNames("lc-number", "lc-secondary");
    add(new Paragraph(sentence), bar, count);
    if (onCancel != null) {
      var cancel = new Button(getTranslation("intake.cancel"));
      cancel.addClickListener(
          click -> {
            cancel.setEnabled(false);
            onCancel.run();
          });
      var actions = new Div(cancel);
      actions.addClassName("lc-actions");
      add(actions);
    }
  }

  /** Shows which part of the steps is done; a row may take several. */
  void advanced(int done, int of) {
    bar.setIndeterminate(false);
    bar.setMax(Math.max(1, of));
    bar.setValue(Math.min(done, of));
    count.setText(getTranslation("intake.percent", 100L * done / Math.max(1, of)));
  }
}
