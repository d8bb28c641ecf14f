package org.liancun.query.console.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.liancun.query.Question;

/** What can be put into the editor: what was run before, and the questions of the library. */
final class StatementList extends Nav {

  private final Div before = new Div();
  private final IntConsumer recall;

  StatementList(List<Question> questions, IntConsumer recall, Consumer<Question> take) {
    this.recall = recall;
    addClassNames("lc-pane", "lc-side", "lc-questions-list", "lc-console-list");
    getElement().setAttribute("aria-label", getTranslation("console.list"));
    var library = new Div();
    questions.forEach(
        question ->
            library.add(entry(question.title().in(getLocale()), () -> take.accept(question))));
    var all =
        new Div(
            new H3(getTranslation("console.history")),
            before,
            new H3(getTranslation("console.library")),
            library);
    all.addClassName("lc-questions-nav");
    add(all);
    show(List.of());
  }

  /** Shows what was run before, the last one first. */
  void show(List<String> lines) {
    before.removeAll();
    if (lines.isEmpty()) {
      var none = new Span(getTranslation("console.history.none"));
      none.addClassName("lc-secondary");
      before.add(none);
    }
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      var entry = entry(lines.get(i), () -> recall.accept(index));
      entry.addClassName("lc-console-line");
      before.add(entry);
    }
  }

  private static NativeButton entry(String text, Runnable act) {
    var entry = new NativeButton(text, click -> act.run());
    entry.addClassName("lc-question");
    entry.getElement().setAttribute("title", text);
    return entry;
  }
}
