package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Facts.Neighbour;
import org.liancun.explore.Facts.Post;
import org.liancun.explore.Facts.VillageFacts;
import org.liancun.explore.Family;
import org.liancun.explore.Inspection;
import org.liancun.organization.Details;
import org.liancun.organization.Entry;
import org.liancun.organization.Level;

/** Everything about the selected thing, ending in what one can do with it. */
final class InspectorPane extends Aside {

  private final Consumer<String> onOpen;
  private final BiConsumer<String, Family> onSpread;
  private final Changing changing;
  private final Recorded recorded = new Recorded(this);

  InspectorPane(Consumer<String> onOpen, BiConsumer<String, Family> onSpread, Changing changing) {
    this.onOpen = onOpen;
    this.onSpread = onSpread;
    this.changing = changing;
    addClassName("lc-inspector");
    getElement().setAttribute("aria-label", getTranslation("explore.inspector"));
  }

  /**
   * Says how to get something to see here.
   *
   * @param source of the county in the middle; who sees the sample is offered to be led through
   */
  void showNothing(String source) {
    say("explore.inspector.empty");
    if (recorded.isSample(source)) {
      var guide = new Anchor("guide", getTranslation("explore.guide"));
      getChildren()
          .findFirst()
          .ifPresent(hint -> hint.getElement().appendChild(guide.getElement()));
    }
  }

  /** Says that the database is away, and that this comes back by itself. */
  void showAway() {
    say("explore.inspector.away");
  }

  private void say(String key) {
    removeAll();
    var hint = new Paragraph(getTranslation(key));
    var empty = new Div(hint);
    empty.addClassName("lc-empty");
    add(empty);
  }

  /**
   * Shows one thing.
   *
   * @param entry its line of the hierarchy, if that is drawn
   * @param filtered whether this line counts only what a filter leaves
   * @param actions those that make sense for it
   * @param spread by what families of relationships it is expanded
   */
  void show(
      Inspection inspection,
      @Nullable Entry entry,
      boolean filtered,
      List<Button> actions,
      Set<Family> spread) {
    removeAll();
    var links = new LinksSection(inspection, spread, onOpen, onSpread, changing);
    add(way(inspection), new H2(inspection.details().name()), chips(inspection));
    links.spreads().ifPresent(this::add);
    if (entry != null) {
      addCounts(entry, filtered);
    }
    inspection.facts().villages().forEach(village -> addVillage(inspection, village));
    addPosts("explore.holders", inspection.facts().holders());
    addPosts("explore.posts", inspection.facts().posts());
    add(links);
    addNeighbours(inspection.facts().neighbours());
    addNames(inspection);
    addHistory(inspection);
    addSource(inspection);
    addActions(inspection, actions);
  }

  private Component way(Inspection inspection) {
    var way = new Div();
    way.addClassName("lc-breadcrumb");
    var above =
        inspection.way().stream().filter(a -> !a.code().equals(inspection.details().code()));
    above.forEach(
        step -> {
          if (way.getComponentCount() > 0) {
            way.add(new Span(" › "));
          }
          way.add(new CodeLink(step.name(), step.code(), onOpen));
        });
    return way;
  }

  private Component chips(Inspection inspection) {
    var chips = new Div(chip(getTranslation("level." + inspection.details().level().key())));
    chips.addClassName("lc-chips");
    var villages = inspection.facts().villages();
    villages.stream()
        .filter(village -> village.rating() != null)
        .forEach(village -> chips.add(rating(village, villages.size() > 1)));
    if (villages.stream().anyMatch(VillageFacts::synthetic)) {
      chips.add(chip(getTranslation("explore.synthetic")));
    }
    return chips;
  }

  /** Of a branch for several villages each has a rating of its own. */
  private Component rating(VillageFacts village, boolean named) {
    var rating = Objects.requireNonNull(village.rating()).toLowerCase(Locale.ROOT);
    var word = getTranslation("explore.rating." + rating);
    var chip = chip(named ? village.name() + " " + word : word);
    var dot = new Span();
    dot.addClassName("lc-dot");
    dot.getStyle().set("--lc-dot", "var(--lc-" + rating + ")");
    chip.addComponentAsFirst(dot);
    return chip;
  }

  private void addCounts(Entry entry, boolean filtered) {
    var facts = new FactList();
    if (filtered) {
      facts.add("explore.counted", getTranslation("explore.counted.filtered"));
    }
    if (entry.level().compareTo(Level.BRANCH) < 0) {
      facts.add("explore.villages", entry.villages() == null ? null : number(entry.villages()));
    }
    // None at all means that nobody has brought a list of members yet.
    if (entry.members() != null && entry.members() > 0) {
      facts.add("explore.members", number(entry.members()));
    }
    if (!facts.isEmpty()) {
      add(facts);
    }
  }

  private void addVillage(Inspection inspection, VillageFacts village) {
    var facts = new FactList();
    if (inspection.details().level() != Level.VILLAGE) {
      facts.add("explore.serves", village.name());
    }
    if (village.population() != null) {
      facts.add(
          "explore.population",
          getTranslation(
              "explore.population.value",
              number(village.population()),
              number(village.households())));
    }
    facts.add("explore.perCapitaIncome", yuan(village.perCapitaIncome()));
    facts.add("explore.collectiveIncome", yuan(village.collectiveIncome()));
    if (village.arableMu() != null) {
      facts.add("explore.arable", getTranslation("explore.mu", number(village.arableMu())));
    }
    if (village.asOf() != null) {
      facts.add(
          getTranslation("explore.reported"),
          new Span(
              getTranslation("explore.reported.year", String.valueOf(village.asOf().getYear()))),
          changing.pencil("statistics", Objects.requireNonNull(village.record())));
    }
    if (!facts.isEmpty()) {
      add(facts);
    }
  }

  private void addPosts(String title, List<Post> posts) {
    if (!posts.isEmpty()) {
      var facts = new FactList();
      recorded
          .foremostFirst(posts)
          .forEach(
              post ->
                  facts.add(
                      recorded.title(post.title()),
                      new CodeLink(post.name(), post.code(), onOpen),
                      recorded.since(post.since()),
                      changing.pencil("posts", post.record())));
      add(new H3(getTranslation(title)), facts);
    }
  }

  private void addNeighbours(List<Neighbour> neighbours) {
    if (neighbours.isEmpty()) {
      return;
    }
    add(new H3(getTranslation("explore.neighbours", neighbours.size())));
    for (var neighbour : neighbours) {
      var there = new CodeLink(neighbour.name(), neighbour.code(), onOpen);
      add(line(there, small(distance(neighbour.metres()))));
    }
  }

  private String distance(@Nullable Integer metres) {
    return metres == null
        ? ""
        : getTranslation("explore.kilometres", String.format(Locale.ROOT, "%.1f", metres / 1000.0));
  }

  private void addNames(Inspection inspection) {
    var details = inspection.details();
    var facts = new FactList();
    var names = new ArrayList<>(details.aliases());
    if (details.officialName() != null && !details.officialName().equals(details.name())) {
      names.remove(details.officialName());
      facts.add("explore.officialName", details.officialName());
    }
    if (!names.isEmpty()) {
      facts.add("explore.aliases", String.join("、", names));
    }
    if (!details.formers().isEmpty()) {
      facts.add("explore.formers", formers(details.formers()));
    }
    facts.add("explore.code", details.code());
    if (details.since() != null) {
      facts.add("explore.since", details.since().toString());
    }
    if (details.until() != null) {
      facts.add("explore.until", details.until().toString());
    }
    add(new H3(getTranslation("explore.names")), facts);
  }

  private String formers(List<Details.Former> formers) {
    return formers.stream()
        .map(
            one ->
                one.date() == null
                    ? one.name()
                    : getTranslation("explore.former", one.name(), one.date().toString()))
        .collect(Collectors.joining("、"));
  }

  /** Where it belonged, on what ground; of what never moved there is nothing to tell. */
  private void addHistory(Inspection inspection) {
    var stations = inspection.facts().stations();
    if (stations.size() < 2) {
      return;
    }
    add(new H3(getTranslation("explore.history")));
    for (var station : stations) {
      var days =
          small(
              getTranslation(
                  "explore.history.days",
                  Objects.toString(station.since(), "…"),
                  Objects.toString(station.until(), "…")));
      var ground = small(station.source() == null ? "" : " " + recorded.source(station.source()));
      add(line(new CodeLink(station.name(), station.code(), onOpen), days, ground));
    }
  }

  private void addSource(Inspection inspection) {
    var source = inspection.details().source();
    if (source != null) {
      add(new H3(getTranslation("explore.source")), small(recorded.source(source)));
    }
  }

  private void addActions(Inspection inspection, List<Button> actions) {
    var row = new Div();
    actions.stream()
        .findFirst()
        .ifPresent(first -> first.addThemeVariants(ButtonVariant.LUMO_PRIMARY));
    actions.forEach(row::add);
    changing.actions(inspection).forEach(row::add);
    row.addClassName("lc-actions");
    add(row);
  }

  private static Div line(Component... parts) {
    var line = new Div(parts);
    line.addClassName("lc-link-line");
    return line;
  }

  private static Span small(String text) {
    var small = new Span(text);
    small.addClassNames("lc-small", "lc-secondary");
    return small;
  }

  private static Span chip(String text) {
    var chip = new Span(new Span(text));
    chip.addClassName("lc-chip");
    return chip;
  }

  private @Nullable String yuan(@Nullable Integer amount) {
    return amount == null ? null : getTranslation("explore.yuan", number(amount));
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "–" : String.format(Locale.ROOT, "%,d", number);
  }

  /** Labels and values in two columns; a value that is not known takes its label with it. */
  private static final class FactList extends DescriptionList {

    FactList() {
      addClassName("lc-facts");
    }

    boolean isEmpty() {
      return getComponentCount() == 0;
    }

    void add(String key, @Nullable String value) {
      if (value != null) {
        add(getTranslation(key), new Span(value));
      }
    }

    void add(String label, Component... values) {
      add(new Term(label), new Description(values));
    }
  }
}
