package org.liancun.explore.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.liancun.explore.Filter;
import org.liancun.explore.RelationshipKind;
import org.liancun.explore.View;
import org.liancun.frame.QuietButton;
import org.liancun.frame.Several;
import org.liancun.organization.Level;

/** Opens the filter, and tells how much of it is in use. */
final class FilterButton extends Div {

  private static final List<String> LEVELS =
      List.of(
          Level.TOWNSHIP.key(),
          Level.GENERAL_BRANCH.key(),
          Level.BRANCH.key(),
          Level.VILLAGE.key(),
          Level.GROUP.key(),
          Level.MEMBER.key());

  private final Button button = new QuietButton("");
  private final CheckboxGroup<String> levels = new CheckboxGroup<>();
  private final CheckboxGroup<String> ratings = new CheckboxGroup<>();
  private final MultiSelectComboBox<String> industries = Several.chooser();
  private final CheckboxGroup<String> links = new CheckboxGroup<>();
  private final Button all = new QuietButton("");
  private final Supplier<Collection<String>> knownIndustries;
  private final Consumer<Filter> onFilter;
  private Filter filter = Filter.NONE;

  /**
   * Makes the button with what it opens.
   *
   * @param knownIndustries those that there are to choose from, asked for when it is opened
   */
  FilterButton(Supplier<Collection<String>> knownIndustries, Consumer<Filter> onFilter) {
    this.knownIndustries = knownIndustries;
    this.onFilter = onFilter;
    choose(levels, "explore.filter.levels", "level.", LEVELS);
    choose(ratings, "explore.filter.ratings", "explore.rating.", View.RATINGS);
    choose(links, "explore.filter.links", "explore.kind.", RelationshipKind.keys());
    links.setHelperText(getTranslation("explore.filter.links.usual"));
    industries.setLabel(getTranslation("explore.filter.industries"));
    industries.setWidthFull();
    levels.addValueChangeListener(e -> changed(e.isFromClient(), filter.ofLevels(e.getValue())));
    ratings.addValueChangeListener(e -> changed(e.isFromClient(), filter.ofRatings(e.getValue())));
    links.addValueChangeListener(e -> changed(e.isFromClient(), filter.ofLinks(e.getValue())));
    industries.addValueChangeListener(
        e -> changed(e.isFromClient(), filter.ofIndustries(e.getValue())));
    all.setText(getTranslation("explore.filter.all"));
    all.addClickListener(click -> changed(true, Filter.NONE));
    var form = new Div(levels, ratings, industries, links, all);
    form.addClassName("lc-filter");
    var popover = new Popover(form);
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setModal(true);
    popover.setAriaLabel(getTranslation("explore.filter"));
    popover.addOpenedChangeListener(e -> opened(e.isOpened()));
    add(button, popover);
    show(Filter.NONE);
  }

  /** Shows a filter, without telling anybody. */
  void show(Filter now) {
    filter = now;
    int used = now.used();
    button.setText(
        used == 0 ? getTranslation("explore.filter") : getTranslation("explore.filter.used", used));
    button.setClassName("lc-pressed", used > 0);
    all.setEnabled(used > 0);
    levels.setValue(now.levels());
    ratings.setValue(now.ratings());
    links.setValue(now.links());
    offer(now.industries());
    industries.setValue(now.industries());
  }

  private void opened(boolean isOpen) {
    if (isOpen) {
      offer(knownIndustries.get());
      industries.setValue(filter.industries());
    }
  }

  /** Besides what there is, what is chosen: it may be of another county. */
  private void offer(Collection<String> known) {
    var offered = new ArrayList<>(known);
    filter.industries().stream().filter(word -> !known.contains(word)).forEach(offered::add);
    industries.setItems(offered);
  }

  private void changed(boolean fromClient, Filter next) {
    if (fromClient && !next.equals(filter)) {
      onFilter.accept(next);
    }
  }

  private void choose(
      CheckboxGroup<String> group, String label, String texts, Collection<String> words) {
    group.setLabel(getTranslation(label));
    group.setItems(words);
    group.setItemLabelGenerator(word -> getTranslation(texts + word.toLowerCase(Locale.ROOT)));
  }
}
