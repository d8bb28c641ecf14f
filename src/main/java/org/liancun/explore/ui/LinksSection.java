package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.liancun.explore.Facts;
import org.liancun.explore.Facts.LinkedWith;
import org.liancun.explore.Facts.PairedWith;
import org.liancun.explore.Family;
import org.liancun.explore.Inspection;
import org.liancun.explore.RelationshipKind;
import org.liancun.frame.QuietButton;

/** What the selected thing is linked with, by kind, and the buttons that bring it out. */
final class LinksSection extends Div {

  /** So many lines of a kind are read at a glance; the rest is opened. */
  private static final int GLANCE = 8;

  private final String code;
  private final Facts facts;
  private final Set<Family> spread;
  private final Consumer<String> onOpen;
  private final BiConsumer<String, Family> onSpread;
  private final Changing changing;
  private final Recorded recorded = new Recorded(this);

  LinksSection(
      Inspection inspection,
      Set<Family> spread,
      Consumer<String> onOpen,
      BiConsumer<String, Family> onSpread,
      Changing changing) {
    code = inspection.details().code();
    facts = inspection.facts();
    this.spread = spread;
    this.onOpen = onOpen;
    this.onSpread = onSpread;
    this.changing = changing;
    addLines(Family.PAIRING, facts.pairings().stream().map(this::pairing).toList());
    for (var family : List.of(Family.MENTORSHIP, Family.SHARING, Family.RESPONSIBILITY)) {
      addLines(
          family,
          facts.links().stream()
              .filter(link -> link.family() == family)
              .map(link -> line(link, inspection.details().name()))
              .toList());
    }
  }

  /** {@return the buttons that bring the relationships out; none if there are none} */
  Optional<Component> spreads() {
    var row = new Div();
    row.addClassName("lc-spreads");
    row.getElement().setAttribute("role", "group");
    row.getElement().setAttribute("aria-label", getTranslation("explore.spread"));
    for (var family : Family.values()) {
      int number = facts.number(family, code);
      if (number > 0 || spread.contains(family)) {
        row.add(button(family, number));
      }
    }
    if (row.getComponentCount() == 0) {
      return Optional.empty();
    }
    row.addComponentAsFirst(new Span(getTranslation("explore.spread")));
    return Optional.of(row);
  }

  private Button button(Family family, int number) {
    var button =
        new QuietButton(
            getTranslation("explore.kind." + family.key()) + " " + number,
            () -> onSpread.accept(code, family));
    boolean isSpread = spread.contains(family);
    button.getElement().setAttribute("aria-pressed", String.valueOf(isSpread));
    button.setClassName("lc-pressed", isSpread);
    button.setTooltipText(
        getTranslation(isSpread ? "explore.spread.back" : "explore.spread.about"));
    return button;
  }

  private void addLines(Family family, List<Component> lines) {
    if (lines.isEmpty()) {
      return;
    }
    add(new H3(getTranslation("explore.kind." + family.key())));
    int glance = lines.size() <= GLANCE + 2 ? lines.size() : GLANCE;
    lines.subList(0, glance).forEach(this::add);
    var rest = new ArrayList<>(lines.subList(glance, lines.size()));
    if (!rest.isEmpty()) {
      var more = new Details(getTranslation("explore.links.more", rest.size()));
      rest.forEach(more::add);
      add(more);
    }
  }

  private Component pairing(PairedWith pairing) {
    var kind = RelationshipKind.ofGround(pairing.ground());
    var line =
        line(
            kind,
            getTranslation("explore.role." + pairing.role().toLowerCase(Locale.ROOT)),
            new CodeLink(pairing.name(), pairing.code(), onOpen),
            " · " + getTranslation("explore.kind." + kind.key()) + " · ");
    line.add(
        howFar(pairing),
        recorded.since(pairing.since()),
        changing.pencil("pairings", pairing.record()));
    return line;
  }

  /** How far a pairing is; leads to all of its steps. */
  private Component howFar(PairedWith pairing) {
    var link =
        new Anchor(
            "pairings?pairing=" + URLEncoder.encode(pairing.record(), StandardCharsets.UTF_8),
            getTranslation("explore.status." + pairing.status().toLowerCase(Locale.ROOT)));
    link.addClassName("lc-link");
    return link;
  }

  private Component line(LinkedWith link, String selected) {
    var kind = link.family().kinds().getFirst();
    var other =
        link.code() == null
            ? new Span(link.name())
            : new CodeLink(link.name(), link.code(), onOpen);
    var line =
        line(
            kind,
            (isItself(link, selected) ? "" : link.own() + " ")
                + getTranslation("explore.role." + kind.key() + (link.out() ? ".out" : ".in")),
            other,
            rest(link));
    line.add(recorded.since(link.since()), changing.pencil(sheet(link.family()), link.record()));
    return line;
  }

  private String rest(LinkedWith link) {
    var rest = new StringBuilder();
    if (link.what() != null) {
      rest.append(" · ").append(link.what());
    }
    if (link.households() != null) {
      rest.append(" · ").append(getTranslation("explore.households", link.households()));
    }
    return rest.toString();
  }

  /** A branch and the one village or institution that it serves are the same to its reader. */
  private boolean isItself(LinkedWith link, String selected) {
    return selected.startsWith(link.own())
        || (facts.villages().size() == 1 && facts.villages().getFirst().name().equals(link.own()));
  }

  private static Div line(RelationshipKind kind, String role, Component other, String rest) {
    var dot = new Span();
    dot.addClassName("lc-dot");
    dot.getStyle().set("--lc-dot", "var(--lc-link-" + kind.key() + ")");
    var line = new Div(dot, new Span(role), new Span(" "), other, new Span(rest));
    line.addClassName("lc-line");
    return line;
  }

  private static String sheet(Family family) {
    return switch (family) {
      case PAIRING -> "pairings";
      case MENTORSHIP -> "mentorships";
      case SHARING -> "initiatives";
      case RESPONSIBILITY -> "responsibilities";
    };
  }
}
