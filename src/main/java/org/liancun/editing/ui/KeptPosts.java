package org.liancun.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.editing.Slate;
import org.liancun.frame.RecordedWords;

/** Which of the posts at those that are merged go on; duty posts do in any case. */
final class KeptPosts extends Composite<Div> {

  private final CheckboxGroup<Slate.Post> kept = new CheckboxGroup<>();
  private final Span duty = new Span();
  private final transient Runnable onChange;
  private List<Slate.Post> all = List.of();
  private Map<String, String> places = Map.of();
  private String heirs = "";

  KeptPosts(Runnable onChange) {
    this.onChange = onChange;
    var words = new RecordedWords(this);
    kept.setLabel(getTranslation("merging.posts"));
    kept.setHelperText(getTranslation("merging.posts.hint"));
    kept.setItemLabelGenerator(
        post ->
            "%s · %s · %s"
                .formatted(
                    post.holder().name(),
                    words.title(post.title()),
                    places.getOrDefault(post.place(), post.place())));
    kept.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            onChange.run();
          }
        });
    duty.addClassNames("lc-small", "lc-secondary");
    getContent().add(kept, duty);
    getContent().addClassName("lc-kept");
  }

  /**
   * Shows posts. At first those of whoever goes on are kept, at a new one all.
   *
   * @param names of the places where they are held, by code, in the order of the list
   * @param goingOn codes of the places that go on
   */
  void show(List<Slate.Post> posts, Map<String, String> names, Set<String> goingOn) {
    var now = posts + " " + goingOn;
    if (now.equals(heirs)) {
      return;
    }
    heirs = now;
    all = posts;
    places = names;
    var order = List.copyOf(names.keySet());
    var words = new RecordedWords(this);
    var offices =
        posts.stream()
            .filter(post -> !isDuty(post))
            .sorted(
                Comparator.comparingInt((Slate.Post post) -> order.indexOf(post.place()))
                    .thenComparingInt(post -> words.rank(post.title())))
            .toList();
    kept.setItems(offices);
    kept.setValue(
        offices.stream()
            .filter(post -> goingOn.isEmpty() || goingOn.contains(post.place()))
            .collect(Collectors.toSet()));
    kept.setVisible(!offices.isEmpty());
    duty.setText(getTranslation("merging.posts.duty", posts.size() - offices.size()));
    duty.setVisible(posts.size() > offices.size());
    onChange.run();
  }

  /** {@return ids of all that were shown} */
  Set<String> all() {
    return all.stream().map(Slate.Post::id).collect(Collectors.toSet());
  }

  /** {@return ids of those that go on} */
  Set<String> kept() {
    return Stream.concat(kept.getValue().stream(), all.stream().filter(this::isDuty))
        .map(Slate.Post::id)
        .collect(Collectors.toSet());
  }

  private boolean isDuty(Slate.Post post) {
    return post.body().equals(getTranslation(Locale.SIMPLIFIED_CHINESE, "election.body.duty"));
  }
}
