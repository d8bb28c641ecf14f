package org.liancun.query.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liancun.canvas.FlowCanvas;
import org.liancun.explore.Family;
import org.liancun.explore.FoundPictures;
import org.liancun.explore.PictureState;
import org.liancun.explore.ui.FoundCanvas;
import org.liancun.frame.QuietButton;
import org.liancun.graph.Viewpoint;
import org.liancun.query.Answer;
import org.liancun.query.Column;
import org.liancun.query.Flow;
import org.liancun.query.Lineage;
import org.liancun.query.LineagePart;
import org.liancun.query.Wording;

/** The picture of an answer: a flow, a lineage, or where in the hierarchy stands what it names. */
final class AnswerPicture extends Div {

  private final FoundCanvas network;
  private final FlowCanvas flow = new FlowCanvas();
  private final Supplier<Answer> whole;
  private final Span told = new Span();
  private final Button before;
  private final Button after;
  private final Div pages = new Div();
  private final IntConsumer onPage;
  private @Nullable Lineage lineage;
  private int page;

  /**
   * An empty picture.
   *
   * @param whole gives the answer with all its rows, for a lineage that is longer than a table
   * @param onSelect told the code of what was chosen
   * @param onPage told to which page one turned, from 0
   */
  AnswerPicture(
      FoundPictures pictures,
      Supplier<Answer> whole,
      Consumer<String> onSelect,
      IntConsumer onPage) {
    this.whole = whole;
    this.onPage = onPage;
    before = new QuietButton(getTranslation("query.lineage.before"), () -> turnTo(page - 1));
    after = new QuietButton(getTranslation("query.lineage.after"), () -> turnTo(page + 1));
    told.getElement().setAttribute("role", "status");
    pages.add(told, before, after);
    pages.addClassNames("lc-answer-pages", "lc-small");
    network = new FoundCanvas(pictures, onSelect);
    flow.addSelectListener(event -> onSelect.accept(event.code()));
    flow.addClassName("lc-flow");
    addClassName("lc-answer-picture");
    add(pages, network, flow);
  }

  /**
   * Draws an answer; one of which nothing can be drawn is hidden.
   *
   * @param wanted the page, from 0, of a picture that has several
   */
  void show(Answer answer, Viewpoint from, int wanted) {
    var drawn = Flow.of(answer, getLocale());
    flow.setVisible(drawn.isPresent());
    network.setVisible(false);
    pages.setVisible(false);
    drawn.ifPresentOrElse(it -> show(it, answer), () -> draw(answer, from, wanted));
    setClassName("lc-wide", drawn.isPresent());
    setVisible(drawn.isPresent() || network.isVisible());
  }

  private void draw(Answer answer, Viewpoint from, int wanted) {
    lineage =
        Lineage.of(answer)
            .flatMap(line -> answer.isCutShort() ? Lineage.of(whole.get()) : Optional.of(line))
            .or(() -> Lineage.ofPath(answer))
            .or(() -> Lineage.ofLines(answer))
            .orElse(null);
    if (lineage != null) {
      turn(wanted);
      return;
    }
    var codes = answer.codes().stream().limit(PictureState.MOST_MARKED).toList();
    if (!codes.isEmpty()) {
      network.show(codes, families(answer), from);
    }
  }

  private void turnTo(int other) {
    turn(other);
    onPage.accept(page);
  }

  /** Draws as much of a lineage as one can read. */
  private void turn(int to) {
    var all = lineage;
    if (all == null) {
      return;
    }
    var part = LineagePart.of(all, to);
    page = part.page();
    var drawn = new LineagePicture(part.drawn());
    network.show(
        drawn.root(), drawn.nodes(), drawn.links(), drawn.places(), part.all() + 1, summary(all));
    pages.setVisible(part.pages() > 1);
    told.setText(
        getTranslation(
            "query.lineage.part", part.shown(), part.all(), part.page() + 1, part.pages()));
    before.setEnabled(page > 0);
    after.setEnabled(page + 1 < part.pages());
  }

  private String summary(Lineage all) {
    return all.lines() > 1
        ? getTranslation("query.lines", all.lines(), all.kin().size() + 1)
        : getTranslation("query.lineage", all.middle().name(), all.kin().size());
  }

  private static Set<Family> families(Answer answer) {
    return answer.question().shows().stream()
        .map(name -> Family.valueOf(name.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private void show(Flow drawn, Answer answer) {
    var columns = Flow.columns(answer.question()).stream().map(Column::label).toList();
    var first = drawn.stops().stream().filter(stop -> stop.at().column() == 0).toList();
    var last =
        drawn.stops().stream().filter(stop -> stop.at().column() == columns.size() - 1).toList();
    flow.summary(
        getTranslation(
            "query.flow",
            answer.question().title().in(getLocale()),
            answer.rows().size(),
            first.size(),
            last.size(),
            name(first.getFirst())));
    flow.show(
        kind(answer),
        IntStream.range(0, columns.size())
            .mapToObj(
                n ->
                    n == 0
                        ? first(columns.getFirst(), first.size(), drawn)
                        : columns.get(n).in(getLocale()))
            .toList(),
        drawn.stops().stream().map(this::stop).toList(),
        drawn.runs().stream()
            .map(run -> new FlowCanvas.Run(run.from().id(), run.to().id(), run.share()))
            .toList());
  }

  /** Says how many there are where not all are drawn. */
  private String first(Wording label, int shown, Flow drawn) {
    var name = label.in(getLocale());
    return shown == drawn.begins()
        ? name
        : getTranslation("query.flow.first", name, shown, drawn.begins());
  }

  private static String kind(Answer answer) {
    return families(answer).contains(Family.RESPONSIBILITY) ? "responsible-for" : "gives";
  }

  private FlowCanvas.Stop stop(Flow.Stop stop) {
    var share = BigDecimal.valueOf(stop.share()).setScale(1, RoundingMode.HALF_UP);
    var numbers = NumberFormat.getNumberInstance(getLocale());
    var detail =
        getTranslation("query.flow.stop", numbers.format(stop.rows()), numbers.format(share));
    var at = stop.at();
    return new FlowCanvas.Stop(at.id(), at.column(), at.code(), name(stop), detail);
  }

  private String name(Flow.Stop stop) {
    var name = stop.at().name();
    return name == null ? getTranslation("query.flow.rest") : name;
  }
}
