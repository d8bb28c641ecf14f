package org.liancun.query.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.frame.QuietButton;
import org.liancun.query.Understanding;
import org.liancun.query.Understanding.Understood;

/** Takes a sentence, and says what it was taken for or what could be asked. */
final class SentenceBox extends TextField {

  final Div note = new Div();

  private final Function<String, Optional<Understanding>> reading;
  private final Function<Understood, Optional<String>> onUnderstood;
  private final Runnable onNothing;

  /**
   * An empty box.
   *
   * @param reading understands a sentence; empty: nobody can now
   * @param onUnderstood told what is to be asked; answers the unit below which it is asked though
   *     the sentence names none
   * @param onNothing run where nothing can be asked
   */
  SentenceBox(
      Function<String, Optional<Understanding>> reading,
      Function<Understood, Optional<String>> onUnderstood,
      Runnable onNothing) {
    this.reading = reading;
    this.onUnderstood = onUnderstood;
    this.onNothing = onNothing;
    setAriaLabel(getTranslation("query.sentence"));
    setPlaceholder(getTranslation("query.sentence"));
    setPrefixComponent(new SvgIcon("assets/icons/search.svg"));
    setClearButtonVisible(true);
    addKeyPressListener(Key.ENTER, pressed -> understand());
    note.addClassName("lc-understood");
    note.getElement().setAttribute("role", "status");
    note.setVisible(false);
  }

  /** {@return a sentence to be asked by a click} */
  Component example(String sentence) {
    return new QuietButton(
        sentence,
        () -> {
          setValue(sentence);
          understand();
        });
  }

  private void understand() {
    var text = getValue().strip();
    if (!text.isEmpty()) {
      reading.apply(text).ifPresent(understanding -> tell(text, understanding));
    }
  }

  private void tell(String text, Understanding understanding) {
    note.removeAll();
    switch (understanding) {
      case Understood it -> {
        var within = onUnderstood.apply(it).map(unit -> getTranslation("query.within", unit));
        var names = Stream.concat(it.names().stream(), within.stream());
        say(
            it.isGuess() ? "query.guessed" : "query.understood",
            text,
            title(it),
            names.collect(Collectors.joining(" \u00b7 ")));
      }
      case Understanding.Nobody it -> {
        onNothing.run();
        say("query.nobody", text, it.question().title().in(getLocale()), it.name());
        offer(it.examples());
      }
      case Understanding.Unclear it -> {
        onNothing.run();
        say("query.unclear", text);
        offer(it.examples());
      }
    }
    note.setVisible(true);
  }

  private String title(Understood it) {
    return it.question().title().in(getLocale());
  }

  private void say(String key, Object... values) {
    note.add(new Span(getTranslation(key, values)));
  }

  private void offer(List<String> sentences) {
    sentences.forEach(sentence -> note.add(example(sentence)));
  }
}
