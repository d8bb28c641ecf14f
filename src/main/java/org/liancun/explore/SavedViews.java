package org.liancun.explore;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.liancun.graph.Graph;
import org.springframework.stereotype.Service;

/** The views that people keep by name, each of them for themselves or for everybody to open. */
@Service
public class SavedViews {

  private final Graph graph;
  private final Clock clock;

  SavedViews(Graph graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  /**
   * {@return the views of a screen that somebody may open, by name: their own, and those of others
   * for all}
   */
  public List<SavedView> of(String owner, String place) {
    return graph.read("explore/saved-views", Map.of("owner", owner, "place", place), SavedView::of);
  }

  /** Keeps a view under a name that its owner has for no other yet. */
  public Keeping save(SavedView view) {
    return named(
        view.name(), () -> did("explore/save-view", values(view), Keeping.TAKEN, Keeping.TAKEN));
  }

  /** Keeps a view in place of that of the same name and owner. */
  public Keeping replace(SavedView view) {
    return did("explore/replace-view", values(view), Keeping.GONE, Keeping.GONE);
  }

  /** Gives a view of somebody another name. */
  public Keeping rename(SavedView view, String to) {
    var values =
        Map.<String, Object>of(
            "owner", view.owner(), "place", view.place(), "name", view.name(), "to", to.strip());
    return named(to, () -> did("explore/rename-view", values, Keeping.TAKEN, Keeping.GONE));
  }

  /** Keeps a view of somebody no longer. */
  public void forget(SavedView view) {
    graph.write(
        tx -> {
          tx.run(
              "explore/forget-view",
              Map.of("owner", view.owner(), "place", view.place(), "name", view.name()));
          return null;
        });
  }

  private static Keeping named(String name, Supplier<Keeping> keeping) {
    if (name.isBlank()) {
      return Keeping.NAMELESS;
    }
    return name.strip().length() > SavedView.LONGEST_NAME ? Keeping.TOO_LONG : keeping.get();
  }

  private Keeping did(String query, Map<String, Object> values, Keeping otherwise, Keeping gone) {
    return graph.write(
        tx ->
            tx.run(query, values, row -> row.get("kept").asBoolean()).stream()
                .findFirst()
                .map(kept -> kept ? Keeping.KEPT : otherwise)
                .orElse(gone));
  }

  private Map<String, Object> values(SavedView view) {
    return Map.of(
        "owner", view.owner(),
        "place", view.place(),
        "name", view.name().strip(),
        "address", view.address(),
        "shared", view.shared(),
        "recordedAt", OffsetDateTime.now(clock));
  }
}
