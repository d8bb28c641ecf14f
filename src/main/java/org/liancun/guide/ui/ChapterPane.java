package org.liancun.guide.ui;

import static java.util.stream.Collectors.partitioningBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.liancun.guide.Chapter;
import org.liancun.guide.Chapter.Figure;
import org.liancun.guide.Chapter.Stop;
import org.liancun.guide.Story;
import org.liancun.query.Question;
import org.liancun.sample.county.SampleCounty;

/** One system: what it is, what was counted, where to look, and the way on. */
final class ChapterPane extends Div {

  /**
   * Lays a system out.
   *
   * @param asked questions that it answers
   */
  ChapterPane(Story story, Chapter chapter, List<Question> asked, LocalDate day) {
    addClassNames("lc-pane", "lc-scroll", "lc-page", "lc-chapter");
    var key = "guide.story." + story.key();
    add(
        chip(),
        new H2(getTranslation(key)),
        new Paragraph(getTranslation(key + ".about")),
        figures(chapter),
        counted(day));
    var told = chapter.stops().stream().collect(partitioningBy(Stop::leadsSomewhere));
    addDetails(Objects.requireNonNull(told.get(false)));
    add(
        new H3(getTranslation("guide.look")),
        places(story, Objects.requireNonNull(told.get(true))),
        new H3(getTranslation("guide.asked")),
        questions(story, asked));
    add(onward(story));
  }

  private Component chip() {
    var chip = new Span(getTranslation("guide.sample"));
    chip.addClassNames("lc-chip", "lc-warn");
    var row = new Div(chip);
    row.addClassName("lc-chips");
    return row;
  }

  private Component figures(Chapter chapter) {
    var list = new DescriptionList();
    list.addClassName("lc-figures");
    for (var figure : chapter.figures()) {
      var pair =
          new Div(
              new DescriptionList.Term(getTranslation("guide.figure." + figure.key())),
              new DescriptionList.Description(inDigits(figure)));
      list.getElement().appendChild(pair.getElement());
    }
    return list;
  }

  private String inDigits(Figure figure) {
    var format = NumberFormat.getIntegerInstance(getLocale());
    return figure.numbers().stream().map(format::format).collect(Collectors.joining("–"));
  }

  private Component counted(LocalDate day) {
    var sentence = new Paragraph(getTranslation("guide.counted", day.toString()));
    sentence.addClassNames("lc-small", "lc-secondary");
    return sentence;
  }

  private void addDetails(List<Stop> details) {
    if (!details.isEmpty()) {
      add(new H3(getTranslation("guide.details")), lines(details));
    }
  }

  private Component places(Story story, List<Stop> stops) {
    var list = lines(stops);
    list.add(way("explore?at=" + SampleCounty.CODE + "&select=" + story.scope(), "guide.explore"));
    list.add(way("data", "guide.sheets"));
    return list;
  }

  private Component questions(Story story, List<Question> asked) {
    var list = new Div();
    list.addClassName("lc-stops");
    for (var question : asked) {
      list.add(
          way(
              question.topic().screen() + "?ask=" + question.name() + "&at=" + story.scope(),
              question.title().in(getLocale()),
              question.about().in(getLocale())));
    }
    return list;
  }

  private Div lines(List<Stop> stops) {
    var list = new Div();
    list.addClassName("lc-stops");
    stops.stream().map(this::stop).forEach(list::add);
    return list;
  }

  private Component stop(Stop stop) {
    var name = new Span(stop.name());
    name.addClassName("lc-stop-name");
    var about = new Span(getTranslation(stop.key(), stop.values().toArray()));
    about.addClassName("lc-secondary");
    var line = stop.leadsSomewhere() ? place(stop.code(), name, about) : new Div(name, about);
    line.addClassName("lc-stop");
    return line;
  }

  private static Div place(String code, Component... content) {
    var link =
        new Anchor(
            "explore?at="
                + SampleCounty.CODE
                + "&select="
                + URLEncoder.encode(code, StandardCharsets.UTF_8),
            content);
    return new Div(link);
  }

  private Component way(String address, String key) {
    return way(address, getTranslation(key), getTranslation(key + ".about"));
  }

  private static Component way(String address, String title, String sentence) {
    var name = new Span(title);
    name.addClassName("lc-stop-name");
    var about = new Span(sentence);
    about.addClassName("lc-secondary");
    var line = new Div(new Anchor(address, name, about));
    line.addClassName("lc-stop");
    return line;
  }

  private Component onward(Story story) {
    var link =
        story
            .next()
            .map(
                next ->
                    new Anchor(
                        "guide?story=" + next.key(),
                        getTranslation("guide.next", getTranslation("guide.story." + next.key()))))
            .orElseGet(
                () -> new Anchor("explore?at=" + SampleCounty.CODE, getTranslation("guide.end")));
    link.addClassNames("lc-download", "lc-onward");
    var row = new Div(link);
    row.addClassName("lc-actions");
    return row;
  }
}
