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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Pane;
import org.liancun.explore.PictureState;
import org.liancun.explore.ui.ExplorePlace;
import org.liancun.explore.ui.FoundMap;
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

  /** Where so many lie is looked up, to know whether there is anything for a map. */
  private static final int MOST_LOOKED_UP = 200;

  private final Supplier<Answer> whole;
  private final AnswerGrid grid;
  private final AnswerPicture canvas;
  private final FoundMap map;
  private final Asking asking;
  private final Consumer<Set<AnswerPart>> onParts;
  private final Optional<UnaryOperator<String>> pageOfPerson;
  private final Span count = new Span();
  private final Anchor explore = new Anchor();
  private final Map<AnswerPart, Button> choices = new EnumMap<>(AnswerPart.class);
  private final Pre statement = new Pre();
  private final Details how;
  private Set<String> people = Set.of();
  private Set<AnswerPart> possible = Set.of();
  private Set<AnswerPart> parts = AnswerPart.USUAL;
  private boolean isMapDrawn;
  private @Nullable Answer answer;
  private @Nullable Viewpoint viewpoint;

  /**
   * An empty pane.
   *
   * @param whole gives the answer with all its rows, for a file
   * @param pageOfPerson the address at which somebody is shown, by code; empty: in Explore
   * @param onParts told in which ways the answer is looked at from now on
   * @param onPage told which page of its picture is looked at, from 0
   */
  AnswerPane(
      Asking asking,
      Supplier<Answer> whole,
      Optional<UnaryOperator<String>> pageOfPerson,
      Consumer<Set<AnswerPart>> onParts,
      IntConsumer onPage) {
    this.asking = asking;
    this.onParts = onParts;
    this.whole = whole;
    this.pageOfPerson = pageOfPerson;
    grid = new AnswerGrid(this::address);
    Consumer<String> open =
        code -> getUI().ifPresent(ui -> ui.getPage().setLocation(address(code)));
    canvas = new AnswerPicture(asking.pictures(), whole, open, onPage);
    map = new FoundMap(open);
    choices.put(AnswerPart.TABLE, choice("query.table", AnswerPart.TABLE));
    choices.put(AnswerPart.NETWORK, choice("query.picture", AnswerPart.NETWORK));
    choices.put(AnswerPart.MAP, choice("query.on-map", AnswerPart.MAP));
    explore.setText(getTranslation("query.explore"));
    count.addClassNames("lc-small", "lc-secondary");
    count.getElement().setAttribute("role", "status");
    how = new Details(getTranslation("query.how"), statement);
    how.addClassName("lc-how");
    statement.addClassName("lc-cypher");
    addClassName("lc-answer");
    var body = new Div(grid, canvas, map);
    body.addClassName("lc-answer-body");
    add(head(), body, how);
  }

  private Component head() {
    var space = new Span();
    space.addClassName("lc-space");
    explore.addClassName("lc-download");
    var ways = new Div();
    ways.addClassName("lc-answer-ways");
    choices.values().forEach(ways::add);
    var head = new Div(count, space, ways, explore, file("CSV"), file("XLSX"));
    head.addClassName("lc-answer-head");
    return head;
  }

  private Button choice(String key, AnswerPart part) {
    return new QuietButton(getTranslation(key), () -> toggle(part));
  }

  /**
   * Shows an answer, as far as it can be, in the ways that are wanted.
   *
   * @param page of its picture, from 0
   */
  void show(Answer shown, Viewpoint from, Set<AnswerPart> wanted, int page) {
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
    canvas.show(shown, from, page);
    possible = EnumSet.of(AnswerPart.TABLE);
    if (canvas.isVisible()) {
      possible.add(AnswerPart.NETWORK);
    }
    if (asking.charts().knows(codes.stream().limit(MOST_LOOKED_UP).toList(), from)) {
      possible.add(AnswerPart.MAP);
    }
    parts = wanted;
    isMapDrawn = false;
    arrange();
    explore.setVisible(!codes.isEmpty());
    var state =
        PictureState.FIRST
            .mark(codes)
            .on(from.asOf())
            .with(PictureState.FIRST.view().with(Pane.MAP, true));
    explore.setHref(ExplorePlace.address(state));
  }

  /** Hides one of the ways to look at the answer, or shows it again; one is always there. */
  private void toggle(AnswerPart part) {
    var next = EnumSet.copyOf(seen());
    if (!next.remove(part)) {
      next.add(part);
    }
    parts = next.isEmpty() ? others(part) : next;
    arrange();
    onParts.accept(parts);
  }

  private Set<AnswerPart> others(AnswerPart part) {
    var others = EnumSet.copyOf(possible);
    others.remove(part);
    return others.isEmpty() ? possible : Set.of(others.iterator().next());
  }

  private Set<AnswerPart> seen() {
    var seen = EnumSet.copyOf(possible);
    seen.retainAll(parts);
    return seen.isEmpty() ? EnumSet.of(AnswerPart.TABLE) : seen;
  }

  private void arrange() {
    var seen = seen();
    choices.forEach(
        (part, button) -> {
          button.setVisible(possible.contains(part) && possible.size() > 1);
          button.getElement().setAttribute("aria-pressed", Boolean.toString(seen.contains(part)));
        });
    grid.setVisible(seen.contains(AnswerPart.TABLE));
    canvas.setVisible(seen.contains(AnswerPart.NETWORK));
    map.setVisible(seen.contains(AnswerPart.MAP));
    if (map.isVisible() && !isMapDrawn) {
      drawMap();
    }
  }

  private void drawMap() {
    var shown = answer;
    var from = viewpoint;
    if (shown != null && from != null) {
      isMapDrawn = true;
      asking.charts().around(shown.codes(), from).ifPresent(map::show);
    }
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
