package org.liancun.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.Map;
import org.liancun.intake.Change;
import org.liancun.intake.PastImport;
import org.liancun.intake.Preview;

/** What came in, and the way to see it. */
final class DonePane extends Div {

  DonePane(Preview.Ready preview, PastImport done, Runnable onOtherFile) {
    addClassName("lc-empty");
    var sentence = new Paragraph(getTranslation("intake.done", done.added(), done.changed()));
    sentence.getElement().setAttribute("role", "status");
    var look = new Button(getTranslation("intake.look"), click -> explore(preview));
    look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var row =
        new Div(look, new Button(getTranslation("intake.another"), click -> onOtherFile.run()));
    row.addClassName("lc-actions");
    add(sentence, row);
  }

  /** Opens the largest county of the file, or the first one there is. */
  private static void explore(Preview.Ready preview) {
    var counties =
        preview.changes().stream()
            .filter(change -> change.group().equals("county"))
            .map(Change::code)
            .toList();
    var largest =
        counties.stream()
            .max(
                Comparator.comparingLong(
                    county ->
                        preview.changes().stream()
                            .filter(change -> change.code().startsWith(county.substring(0, 6)))
                            .count()));
    UI.getCurrent()
        .navigate(
            "explore",
            largest
                .map(county -> QueryParameters.simple(Map.of("at", county)))
                .orElse(QueryParameters.empty()));
  }
}
