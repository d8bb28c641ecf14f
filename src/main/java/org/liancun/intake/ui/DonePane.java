package org.liancun.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.liancun.intake.PastImport;
import org.liancun.organization.Root;

/** What came in, and the way to see it. */
final class DonePane extends Div {

  /**
   * Shows what came of an import.
   *
   * @param touched the counties to look at, the most interesting first
   */
  DonePane(PastImport done, List<Root> touched, Runnable onOtherFile) {
    addClassName("lc-empty");
    var extent = done.extent();
    var key = extent.ended() == 0 ? "intake.done" : "intake.done.ended";
    var sentence =
        new Paragraph(getTranslation(key, extent.added(), extent.changed(), extent.ended()));
    sentence.getElement().setAttribute("role", "status");
    var row = new Div();
    row.addClassName("lc-actions");
    touched.forEach(county -> row.add(look(county)));
    row.getChildren()
        .findFirst()
        .ifPresent(first -> ((Button) first).addThemeVariants(ButtonVariant.LUMO_PRIMARY));
    row.add(new Button(getTranslation("intake.another"), click -> onOtherFile.run()));
    add(sentence, row);
  }

  private Button look(Root county) {
    return new Button(
        getTranslation("intake.look", county.name()),
        click ->
            UI.getCurrent()
                .navigate("explore", QueryParameters.simple(Map.of("at", county.code()))));
  }
}
