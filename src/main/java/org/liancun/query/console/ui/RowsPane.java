package org.liancun.query.console.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.EnumSet;
import java.util.List;
import org.liancun.explore.Family;
import org.liancun.explore.FoundPictures;
import org.liancun.explore.PictureState;
import org.liancun.explore.ui.ExplorePlace;
import org.liancun.explore.ui.FoundCanvas;
import org.liancun.frame.QuietButton;
import org.liancun.graph.Viewpoint;
import org.liancun.query.Column;
import org.liancun.query.console.Limits;
import org.liancun.query.console.Outcome;
import org.liancun.query.ui.AnswerGrid;

/** What a statement came to, as a table, a picture or a plan. */
final class RowsPane extends Div {

  private final AnswerGrid grid = new AnswerGrid(RowsPane::address);
  private final FoundCanvas canvas;
  private final Pre plan = new Pre();
  private final Span count = new Span();
  private final Button table = choice("query.table", grid);
  private final Button picture;
  private final Button way = choice("console.plan", plan);

  RowsPane(FoundPictures pictures) {
    canvas =
        new FoundCanvas(
            pictures, code -> getUI().ifPresent(ui -> ui.getPage().setLocation(address(code))));
    picture = choice("query.picture", canvas);
    grid.getElement().setAttribute("aria-label", getTranslation("console.rows"));
    plan.addClassNames("lc-cypher", "lc-console-plan");
    plan.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    plan.getElement().setAttribute("aria-label", getTranslation("console.plan"));
    count.addClassNames("lc-small", "lc-secondary");
    count.getElement().setAttribute("role", "status");
    var space = new Span();
    space.addClassName("lc-space");
    var head = new Div(count, space, table, picture, way);
    head.addClassName("lc-answer-head");
    var body = new Div(grid, canvas, plan);
    body.addClassName("lc-answer-body");
    addClassName("lc-answer");
    add(head, body);
  }

  void show(Outcome.Rows rows, Viewpoint from) {
    count.setText(told(rows));
    grid.show(rows.columns().stream().map(Column::named).toList(), rows.rows());
    plan.setText(Operators.explained(rows.plan(), this::getTranslation));
    var codes = rows.codes().stream().limit(PictureState.MOST_MARKED).toList();
    canvas.setVisible(false);
    if (!codes.isEmpty()) {
      canvas.show(codes, EnumSet.allOf(Family.class), from);
    }
    boolean hasTable = !rows.columns().isEmpty();
    table.setVisible(hasTable);
    picture.setVisible(canvas.isVisible());
    press(hasTable && !rows.isMeasured() ? grid : plan);
  }

  private String told(Outcome.Rows rows) {
    var numbers = NumberFormat.getIntegerInstance(getLocale());
    var millis = numbers.format(rows.millis());
    if (rows.columns().isEmpty()) {
      return getTranslation("console.explained", millis);
    }
    var key = rows.isCut() ? "console.count.cut" : "query.count";
    var text = getTranslation(key, numbers.format(rows.rows().size()), millis);
    return rows.isShortened()
        ? text + getTranslation("console.shortened", numbers.format(Limits.USUAL.text()))
        : text;
  }

  private Button choice(String key, Component shown) {
    return new QuietButton(getTranslation(key), () -> press(shown));
  }

  private void press(Component shown) {
    for (var one : List.of(grid, canvas, plan)) {
      one.setVisible(one.equals(shown));
    }
    table.getElement().setAttribute("aria-pressed", Boolean.toString(shown.equals(grid)));
    picture.getElement().setAttribute("aria-pressed", Boolean.toString(shown.equals(canvas)));
    way.getElement().setAttribute("aria-pressed", Boolean.toString(shown.equals(plan)));
  }

  private static String address(String code) {
    return ExplorePlace.address(PictureState.FIRST.select(code));
  }
}
