package org.liancun.pairing.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.QuietButton;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Stage;

/** All pairings by how far they are; those on their way can be ticked and taken on together. */
final class PairingList extends Div {

  /** What takes several pairings on. */
  interface Step {
    void take(List<Agreement> those, Stage to);
  }

  private static final List<Stage> ORDER =
      List.of(
          Stage.SUBMITTED,
          Stage.SENT_BACK,
          Stage.APPROVED,
          Stage.PLANNED,
          Stage.SUGGESTED,
          Stage.IN_FORCE,
          Stage.ENDED);

  private final transient PairingWords words;
  private final transient Step step;
  private final TextField find = new TextField();
  private final Nav nav = new Nav();
  private final Div foot = new Div();
  private final Map<String, Agreement> ticked = new TreeMap<>();
  private List<Agreement> all = List.of();
  private @Nullable String open;

  PairingList(PairingWords words, Step step) {
    this.words = words;
    this.step = step;
    addClassNames("lc-pane", "lc-side", "lc-questions-list");
    find.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    find.setPlaceholder(getTranslation("pairings.find"));
    find.setAriaLabel(getTranslation("pairings.find"));
    find.setClearButtonVisible(true);
    find.setValueChangeMode(ValueChangeMode.EAGER);
    find.addValueChangeListener(event -> list());
    var head = new Div(find);
    head.addClassName("lc-pane-head");
    nav.addClassName("lc-questions-nav");
    nav.setAriaLabel(getTranslation("pairings.title"));
    foot.addClassName("lc-pairings-foot");
    var plan = new Anchor("pairings/plan", getTranslation("pairing.to-plan"));
    plan.addClassNames("lc-question", "lc-to-plan");
    add(head, plan, nav, foot);
  }

  /** Lists anew what there is; nothing is ticked any more. */
  void show(List<Agreement> agreements, @Nullable String code) {
    all = agreements;
    open = code;
    ticked.clear();
    list();
  }

  private void list() {
    nav.removeAll();
    var wanted = find.getValue().strip();
    var byStage =
        all.stream()
            .filter(one -> one.title().contains(wanted) || one.code().contains(wanted))
            .collect(groupingBy(Agreement::stage));
    for (var stage : ORDER) {
      var those = byStage.getOrDefault(stage, List.of());
      if (!those.isEmpty()) {
        nav.add(new H3(words.stage(stage) + " · " + those.size()));
        those.stream()
            .sorted(Comparator.comparing(Agreement::code))
            .forEach(one -> nav.add(line(one)));
      }
    }
    if (byStage.isEmpty()) {
      var none = new Span(getTranslation(all.isEmpty() ? "pairings.none" : "query.find.none"));
      none.addClassNames("lc-small", "lc-secondary");
      nav.add(none);
    }
    offer();
  }

  private Div line(Agreement one) {
    var name = new Span(one.title());
    var about = new Span(words.ground(one) + " · " + words.form(one));
    about.addClassNames("lc-small", "lc-secondary");
    var link = new Anchor(PairingsView.address(one.code()), name, about);
    link.addClassName("lc-question");
    if (one.code().equals(open)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    var line = new Div();
    line.addClassName("lc-pairing-line");
    if (one.stage().isOnItsWay()) {
      line.add(tick(one));
    }
    line.add(link);
    return line;
  }

  private Checkbox tick(Agreement one) {
    var box = new Checkbox(ticked.containsKey(one.code()));
    box.setAriaLabel(getTranslation("pairings.tick", one.title()));
    box.addValueChangeListener(
        event -> {
          if (event.getValue()) {
            ticked.put(one.code(), one);
          } else {
            ticked.remove(one.code());
          }
          offer();
        });
    return box;
  }

  /**
   * Offers the steps that all of the ticked ones can take; one joint branch is founded at a time.
   */
  private void offer() {
    foot.removeAll();
    foot.setVisible(!ticked.isEmpty());
    if (ticked.isEmpty()) {
      return;
    }
    var those = List.copyOf(ticked.values());
    var count = new Span(getTranslation("pairings.ticked", those.size()));
    foot.add(count);
    var common = common(those);
    for (var stage : ORDER) {
      if (common.contains(stage)) {
        foot.add(
            new QuietButton(
                getTranslation("pairings.step." + stage.key()), () -> step.take(those, stage)));
      }
    }
    if (common.isEmpty()) {
      var sentence = new Span(getTranslation("pairings.ticked.nothing"));
      sentence.addClassNames("lc-small", "lc-secondary");
      foot.add(sentence);
    }
  }

  private static Set<Stage> common(List<Agreement> those) {
    var common = EnumSet.allOf(Stage.class);
    those.forEach(one -> common.retainAll(one.stage().next()));
    if (those.size() > 1 && those.stream().anyMatch(Agreement::isJoint) && !areOneBranch(those)) {
      common.remove(Stage.IN_FORCE);
    }
    return common;
  }

  /** Several make one branch where all are for a joint one and have a village in common. */
  private static boolean areOneBranch(List<Agreement> those) {
    var shared = codes(those.getFirst());
    those.forEach(one -> shared.retainAll(codes(one)));
    return !shared.isEmpty() && those.stream().allMatch(Agreement::isJoint);
  }

  private static Set<String> codes(Agreement one) {
    return one.parties().stream()
        .map(Agreement.Party::code)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
