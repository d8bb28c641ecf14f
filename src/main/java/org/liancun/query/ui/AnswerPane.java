package org.liancun.query.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.FoundPictures;
import org.liancun.explore.Pane;
import org.liancun.explore.PictureState;
import org.liancun.explore.ui.ExplorePlace;
import org.liancun.frame.Download;
import org.liancun.frame.QuietButton;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.export.Format;
import org.liancun.intake.writing.CsvFile;
import org.liancun.intake.writing.Workbook;
import org.liancun.query.Answer;
import org.liancun.query.AnswerSheet;

/** An answer as a table, as a picture, and as files to take away; and how it came about. */
final class AnswerPane extends Div {

  private final Supplier<Answer> whole;
  private final AnswerGrid grid;
  private final AnswerPicture canvas;
  private final Optional<UnaryOperator<String>> pageOfPerson;
  private final Span count = new Span();
  private final Anchor explore = new Anchor();
  private final Button table;
  private final Button picture;
  private final Pre statement = new Pre();
  private final Details how;
  private Set<String> people = Set.of();
  private @Nullable Answer answer;
  private @Nullable Viewpoint viewpoint;

  /**
   * An empty pane.
   *
   * @param whole gives the answer with all its rows, for a file
   * @param pageOfPerson the address at which somebody is shown, by code; empty: in Explore
   */
  AnswerPane(
      FoundPictures pictures,
      Supplier<Answer> whole,
      Optional<UnaryOperator<String>> pageOfPerson) {
    this.whole = whole;
    this.pageOfPerson = pageOfPerson;
    grid = new AnswerGrid(this::address);
    canvas =
        new AnswerPicture(
            pictures, code -> getUI().ifPresent(ui -> ui.getPage().setLocation(address(code))));
    table = new QuietButton(getTranslation("query.table"), () -> toggle(grid, canvas));
    picture = new QuietButton(getTranslation("query.picture"), () -> toggle(canvas, grid));
    explore.setText(getTranslation("query.explore"));
    count.addClassNames("lc-small", "lc-secondary");
    count.getElement().setAttribute("role", "status");
    how = new Details(getTranslation("query.how"), statement);
    how.addClassName("lc-how");
    statement.addClassName("lc-cypher");
    addClassName("lc-answer");
    var body = new Div(grid, canvas);
    body.addClassName("lc-answer-body");
    add(head(), body, how);
  }

  private Component head() {
    var space = new Span();
    space.addClassName("lc-space");
    explore.addClassName("lc-download");
    var head = new Div(count, space, table, picture, explore, file("CSV"), file("XLSX"));
    head.addClassName("lc-answer-head");
    return head;
  }

  void show(Answer shown, Viewpoint from) {
    answer = shown;
    viewpoint = from;
    people = shown.people();
    grid.show(shown);
    grid.getElement().setAttribute("aria-label", shown.question().title().in(getLocale()));
    var numbers = NumberFormat.getIntegerInstance(getLocale());
    count.setText(
        getTranslation(
            shown.isCutShort() ? "query.count.cut" : "query.count",
            numbers.format(shown.rows().size()),
            numbers.format(shown.millis())));
    statement.setText(shown.question().statement().text().strip());
    var codes = shown.codes();
    canvas.show(shown, from);
    picture.setVisible(canvas.isVisible());
    table.setVisible(canvas.isVisible());
    grid.setVisible(true);
    tell();
    explore.setVisible(!codes.isEmpty());
    var state =
        PictureState.FIRST
            .mark(codes)
            .on(from.asOf())
            .with(PictureState.FIRST.view().with(Pane.MAP, true));
    explore.setHref(ExplorePlace.address(state));
  }

  /** Hides one of the two, or shows it again; one of them is always there. */
  private void toggle(Component one, Component other) {
    one.setVisible(!one.isVisible());
    if (!one.isVisible()) {
      other.setVisible(true);
    }
    tell();
  }

  private void tell() {
    table.getElement().setAttribute("aria-pressed", Boolean.toString(grid.isVisible()));
    picture.getElement().setAttribute("aria-pressed", Boolean.toString(canvas.isVisible()));
  }

  private String address(String code) {
    return pageOfPerson
        .filter(page -> people.contains(code))
        .map(page -> page.apply(code))
        .orElseGet(() -> inExplore(code));
  }

  private String inExplore(String code) {
    var state = PictureState.FIRST.select(code).on(viewpoint == null ? null : viewpoint.asOf());
    return ExplorePlace.address(state);
  }

  private Anchor file(String format) {
    var link =
        new Anchor(DownloadHandler.fromInputStream(event -> file(format, getLocale())), format);
    link.addClassName("lc-download");
    return link;
  }

  private DownloadResponse file(String format, Locale language) {
    var shown = answer;
    if (shown == null) {
      return DownloadResponse.error(404);
    }
    boolean isBook = format.equals("XLSX");
    return new Download(
            shown.question().title().in(language) + (isBook ? ".xlsx" : ".csv"),
            isBook ? Format.WORKBOOK : "text/csv;charset=utf-8",
            out -> {
              var sheet = AnswerSheet.of(whole.get(), language, getTranslation("query.code"));
              if (isBook) {
                Workbook.write(List.of(sheet), out);
              } else {
                CsvFile.write(sheet, out);
              }
            })
        .orElse(getTranslation("query.away"));
  }
}
