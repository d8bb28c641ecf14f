package org.liancun.guide.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.liancun.guide.Story;

/** The five systems, the one that is told marked. */
final class StoryList extends Div {

  private final Map<Story, Anchor> links = new EnumMap<>(Story.class);

  StoryList() {
    addClassNames("lc-pane", "lc-side");
    var head = new Div(new Span(getTranslation("guide.heading")));
    head.addClassName("lc-pane-head");
    var list = new Nav();
    list.addClassName("lc-stories");
    list.setAriaLabel(getTranslation("guide.heading"));
    for (var story : Story.all()) {
      var number = new Span(Integer.toString(story.number()));
      number.addClassName("lc-story-number");
      var link =
          new Anchor(
              "guide?story=" + story.key(),
              number,
              new Span(getTranslation("guide.story." + story.key())));
      link.addClassName("lc-story");
      links.put(story, link);
      list.add(link);
    }
    add(head, list);
  }

  void mark(Story story) {
    links.forEach(
        (each, link) -> {
          if (each == story) {
            link.getElement().setAttribute("aria-current", "page");
          } else {
            link.getElement().removeAttribute("aria-current");
          }
        });
  }
}
