package org.liancun.query.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liancun.canvas.FlowCanvas;
import org.liancun.explore.Family;
import org.liancun.explore.FoundPictures;
import org.liancun.explore.PictureState;
import org.liancun.explore.ui.FoundCanvas;
import org.liancun.graph.Viewpoint;
import org.liancun.query.Answer;
import org.liancun.query.Column;
import org.liancun.query.Flow;
import org.liancun.query.Lineage;
import org.liancun.query.Wording;

/** The picture of an answer: a flow, a lineage, or where in the hierarchy stands what it names. */
final class AnswerPicture extends Div {

  private final FoundCanvas network;
  private final FlowCanvas flow = new FlowCanvas();

  /**
   * An empty picture.
   *
   * @param onSelect told the code of what was chosen
   */
  AnswerPicture(FoundPictures pictures, Consumer<String> onSelect) {
    network = new FoundCanvas(pictures, onSelect);
    flow.addSelectListener(event -> onSelect.accept(event.code()));
    flow.addClassName("lc-flow");
    addClassName("lc-answer-picture");
    add(network, flow);
  }

  /** Draws an answer; one of which nothing can be drawn is hidden. */
  void show(Answer answer, Viewpoint from) {
    var drawn = Flow.of(answer, getLocale());
    flow.setVisible(drawn.isPresent());
    network.setVisible(false);
    drawn.ifPresentOrElse(it -> show(it, answer), () -> draw(answer, from));
    setClassName("lc-wide", drawn.isPresent());
    setVisible(drawn.isPresent() || network.isVisible());
  }

  private void draw(Answer answer, Viewpoint from) {
    var lineage = Lineage.of(answer).map(LineagePicture::new);
    if (lineage.isPresent()) {
      var drawn = lineage.get();
      var nodes = drawn.nodes();
      var name = drawn.lineage().middle().name();
      var summary = getTranslation("query.lineage", name, nodes.size() - 1);
      network.show(drawn.root(), nodes, drawn.links(), drawn.places(), summary);
      return;
    }
    var codes = answer.codes().stream().limit(PictureState.MOST_MARKED).toList();
    if (!codes.isEmpty()) {
      network.show(codes, families(answer), from);
    }
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
