package org.liancun.editing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.editing.Mergeable;
import org.liancun.editing.Merging;
import org.liancun.editing.Outlook;
import org.liancun.editing.Saving;
import org.liancun.editing.Slate;
import org.liancun.frame.Several;
import org.liancun.ledger.Nameable;
import org.liancun.organization.Level;

/** Several villages, or several units of one level, become one. */
final class MergingDialog extends ReshapingDialog<Merging> {

  private final String code;
  private final Level level;
  private final String name;
  private final transient MergingChoices choices;
  private final MultiSelectComboBox<Nameable> others = Several.chooser();
  private final HeirPane heir = new HeirPane("merging.heir", this::refresh);
  private final RadioButtonGroup<Boolean> joining = new RadioButtonGroup<>();
  private final HeirPane branchHeir = new HeirPane("merging.branches.heir", this::refresh);
  private final KeptPosts posts = new KeptPosts(this::foresee);
  private final Paragraph outlook = new Paragraph();
  private final Paragraph stays = new Paragraph();
  private final Button merge;
  private List<Mergeable> merged = List.of();
  private List<Mergeable> branches = List.of();
  private boolean refreshing;

  MergingDialog(
      String code,
      Level level,
      String name,
      LocalDate today,
      MergingChoices choices,
      Function<Merging, Saving> saver,
      Consumer<Saving.Saved> onSaved) {
    super(today, "680px", saver, onSaved);
    this.code = code;
    this.level = level;
    this.name = name;
    this.choices = choices;
    ground.onDay(this::choose);
    setHeaderTitle(getTranslation("merging.title", name));
    offerOthers();
    offerJoining();
    outlook.addClassName("lc-summary");
    outlook.getElement().setAttribute("aria-live", "polite");
    stays.setText(getTranslation("merging.stays"));
    stays.addClassNames("lc-small", "lc-secondary");
    add(told, ground, others, heir, joining, branchHeir, posts, stays, outlook);
    merge = addButtons("merging.merge", () -> save(merging()));
    choose();
  }

  private void offerOthers() {
    others.setLabel(getTranslation("merging.others"));
    others.setPlaceholder(getTranslation("merging.others.example"));
    others.setWidthFull();
    Nameables.offer(others, text -> choices.others(code, level, text, ground.day()).stream());
    others.addValueChangeListener(event -> choose());
  }

  private void offerJoining() {
    joining.setLabel(getTranslation("merging.branches"));
    joining.setItems(true, false);
    joining.setValue(true);
    joining.setItemLabelGenerator(
        one ->
            getTranslation(
                Boolean.TRUE.equals(one) ? "merging.branches.one" : "merging.branches.both"));
    joining.addValueChangeListener(event -> refresh());
  }

  /** Others were chosen, or another day: the choices are other ones. */
  private void choose() {
    var codes =
        Stream.concat(Stream.of(code), others.getValue().stream().map(Nameable::code)).toList();
    merged = choices.find(codes, ground.day());
    branches = level == Level.VILLAGE ? branchesOf(codes) : List.of();
    refreshing = true;
    heir.offer(merged);
    branchHeir.offer(branches);
    refreshing = false;
    refresh();
  }

  private List<Mergeable> branchesOf(List<String> villages) {
    return choices.find(
        choices.branches(villages, ground.day()).stream().map(Slate.Place::code).toList(),
        ground.day());
  }

  /** Shows what can be chosen now. */
  private void refresh() {
    if (refreshing) {
      return;
    }
    refreshing = true;
    boolean isChosen = merged.size() > 1;
    heir.setVisible(isChosen);
    joining.setVisible(isChosen && branches.size() > 1);
    branchHeir.setVisible(joinsBranches());
    posts.setVisible(isChosen);
    stays.setVisible(isChosen);
    merge.setEnabled(isChosen);
    suggest();
    if (isChosen) {
      showPosts();
    }
    refreshing = false;
    foresee();
  }

  private boolean joinsBranches() {
    return merged.size() > 1 && branches.size() > 1 && joining.getValue();
  }

  private void suggest() {
    if (level != Level.VILLAGE) {
      heir.suggest("", code + "-HB");
    } else if (heir.heir() instanceof Merging.Founded founded && !founded.code().isEmpty()) {
      branchHeir.suggest(founded.name() + Level.BRANCH.words().getFirst(), founded.code() + "-ZB");
    }
  }

  private void showPosts() {
    var concerned = concerned();
    var names = new LinkedHashMap<String, String>();
    concerned.forEach(one -> names.put(one.code(), one.name()));
    posts.show(choices.posts(names.keySet().stream(), ground.day()), names, leading());
  }

  /** {@return codes of those that go on; of those with a new one in their place, the first} */
  private Set<String> leading() {
    return unions().stream()
        .map(
            union ->
                union.heir() instanceof Merging.Remaining remaining
                    ? remaining.code()
                    : union.codes().getFirst())
        .collect(Collectors.toSet());
  }

  private List<Mergeable> concerned() {
    var concerned = new ArrayList<>(merged);
    if (joinsBranches()) {
      concerned.addAll(branches);
    }
    return concerned;
  }

  private List<Merging.Union> unions() {
    var unions = new ArrayList<Merging.Union>();
    unions.add(new Merging.Union(merged.stream().map(Mergeable::code).toList(), heir.heir()));
    if (joinsBranches()) {
      unions.add(
          new Merging.Union(branches.stream().map(Mergeable::code).toList(), branchHeir.heir()));
    }
    return unions;
  }

  private Merging merging() {
    return new Merging(unions(), posts.all(), posts.kept(), ground.day(), ground.source());
  }

  private void foresee() {
    if (refreshing) {
      return;
    }
    if (merged.size() < 2) {
      outlook.setText(getTranslation("merging.choose", name));
      return;
    }
    outlook.setText(
        switch (choices.outlook(merging())) {
          case Outlook.Open open -> MovesSentence.of(this, open, ground.day(), heir.heirName());
          case Outlook.Closed(Saving.Unfit unfit) -> unfit.sentence().in(getLocale());
          case Outlook.Closed closed -> "";
        });
  }

  @Override
  protected boolean isFilledIn() {
    return ground.isFilledIn() || !others.isEmpty();
  }

  @Override
  void overtaken() {
    choose();
  }
}
