package org.liancun.query.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liancun.frame.QuietButton;
import org.liancun.query.Understanding;
import org.liancun.query.Understanding.Understood;

/** Takes a sentence, and says what it was taken for or what could be asked. */
final class SentenceBox extends TextField {

  final Div note = new Div();

  private final Function<String, Optional<Understanding>> reading;
  private final Consumer<Understood> onUnderstood;

  /**
   * An empty box.
   *
   * @param reading understands a sentence; empty: nobody can now
   * @param onUnderstood told what is to be asked
   */
  SentenceBox(
      Function<String, Optional<Understanding>> reading, Consumer<Understood> onUnderstood) {
    this.reading = reading;
    this.onUnderstood = onUnderstood;
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
        onUnderstood.accept(it);
        say("query.understood", text, title(it), String.join(" \u00b7 ", it.names()));
      }
      case Understanding.Nobody it -> {
        say("query.nobody", text, it.question().title().in(getLocale()), it.name());
        offer(it.examples());
      }
      case Understanding.Unclear it -> {
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
