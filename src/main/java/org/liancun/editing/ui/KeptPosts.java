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
import org.liancun.frame.Titles;

/** Which of the posts at those that are merged go on; duty posts do in any case. */
public final class KeptPosts extends Composite<Div> {

  private final CheckboxGroup<Slate.Post> kept = new CheckboxGroup<>();
  private final Span duty = new Span();
  private List<Slate.Post> all = List.of();
  private Map<String, String> places = Map.of();
  private Set<String> leaders = Set.of();

  /**
   * Shows none yet.
   *
   * @param onChange run when somebody ticks another
   */
  public KeptPosts(Runnable onChange) {
    var words = new Titles(this);
    kept.setLabel(getTranslation("merging.posts"));
    kept.setHelperText(getTranslation("merging.posts.hint"));
    kept.setItemLabelGenerator(
        post ->
            "%s · %s · %s"
                .formatted(
                    post.holder().name(),
                    words.of(post.title()),
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
   * Shows posts. At first those of whoever leads are kept; what was ticked stays so while they do.
   *
   * @param names of the places where they are held, by code, in the order of the list
   * @param leading codes of the places whose posts go on, unless one says otherwise
   */
  public void show(List<Slate.Post> posts, Map<String, String> names, Set<String> leading) {
    if (posts.equals(all) && leading.equals(leaders)) {
      return;
    }
    var ticked = kept.getValue().stream().map(KeptPosts::told).toList();
    var known = leading.equals(leaders) ? all.stream().map(KeptPosts::told).toList() : List.of();
    leaders = leading;
    all = posts;
    places = names;
    var order = List.copyOf(names.keySet());
    var titles = new Titles(this);
    var offices =
        posts.stream()
            .filter(post -> !isDuty(post))
            .sorted(
                Comparator.comparingInt((Slate.Post post) -> order.indexOf(post.place()))
                    .thenComparingInt(post -> titles.rank(post.title())))
            .toList();
    kept.setItems(offices);
    kept.setValue(
        offices.stream()
            .filter(
                post ->
                    known.contains(told(post))
                        ? ticked.contains(told(post))
                        : leading.contains(post.place()))
            .collect(Collectors.toSet()));
    kept.setVisible(!offices.isEmpty());
    duty.setText(getTranslation("merging.posts.duty", posts.size() - offices.size()));
    duty.setVisible(posts.size() > offices.size());
  }

  /** What tells a post from others, whoever wrote it down. */
  private static List<String> told(Slate.Post post) {
    return List.of(post.place(), post.title(), post.body(), post.holder().code());
  }

  /** {@return ids of all that were shown} */
  public Set<String> all() {
    return all.stream().map(Slate.Post::id).collect(Collectors.toSet());
  }

  /** {@return ids of those that go on} */
  public Set<String> kept() {
    return Stream.concat(kept.getValue().stream(), all.stream().filter(this::isDuty))
        .map(Slate.Post::id)
        .collect(Collectors.toSet());
  }

  private boolean isDuty(Slate.Post post) {
    return post.body().equals(getTranslation(Locale.SIMPLIFIED_CHINESE, "election.body.duty"));
  }
}
