package org.liancun.explore.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Days;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Found;
import org.liancun.organization.Organization;
import org.liancun.organization.Root;

/** What Explore puts into the bar: which county, what to look for, and as of when. */
final class ExploreBar {

  final ComboBox<Root> roots = new ComboBox<>();
  final ComboBox<Found> search = new ComboBox<>();
  final DatePicker day;

  private final Organization organization;
  private final Supplier<Viewpoint> viewpoint;
  private final Consumer<Found> onFound;

  ExploreBar(
      Organization organization,
      Clock clock,
      Supplier<Viewpoint> viewpoint,
      Consumer<String> onRoot,
      Consumer<Found> onFound,
      Consumer<@Nullable LocalDate> onDay) {
    this.organization = organization;
    this.viewpoint = viewpoint;
    this.onFound = onFound;
    chooseRoots(onRoot);
    day = Days.asOf(clock, onDay);
    searchAsOneTypes();
  }

  /** Offers nothing as long as there is nothing to choose from. */
  void showNothing() {
    roots.setVisible(false);
    day.setVisible(false);
  }

  /** Offers these roots, with one of them chosen. */
  void show(List<Root> offered, Root chosen, LocalDate asOf) {
    roots.setVisible(true);
    day.setVisible(true);
    roots.setItems(offered);
    roots.setValue(chosen);
    roots.setReadOnly(offered.size() < 2);
    day.setValue(asOf);
  }

  private void chooseRoots(Consumer<String> onRoot) {
    roots.setAriaLabel(roots.getTranslation("explore.root"));
    roots.setItemLabelGenerator(Root::name);
    roots.setRenderer(
        LitRenderer.<Root>of(
                "<div>${item.name}<div class='lc-small lc-secondary'>${item.counts}</div></div>")
            .withProperty("name", Root::name)
            .withProperty(
                "counts",
                root ->
                    roots.getTranslation(
                        "explore.root.counts", root.townships(), root.villages())));
    roots.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            onRoot.accept(event.getValue().code());
          }
        });
  }

  private void searchAsOneTypes() {
    search.setPlaceholder(search.getTranslation("explore.search"));
    search.setAriaLabel(search.getTranslation("explore.search"));
    search.setPrefixComponent(new SvgIcon("assets/icons/search.svg"));
    search.setItemLabelGenerator(Found::name);
    search.setRenderer(FoundLine.of(search, this::name));
    search
        .setItems(
            query ->
                find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream())
        .setItemCountUnknown();
    search.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            found(event.getValue());
          }
        });
    search.addCustomValueSetListener(
        event -> find(event.getDetail(), 0, 1).stream().findFirst().ifPresent(this::found));
  }

  private void found(Found found) {
    search.clear();
    onFound.accept(found);
  }

  private List<Found> find(String text, int skip, int limit) {
    return organization.search(text, null, skip, limit, viewpoint.get()).items();
  }

  private String name(Found found) {
    return found.former() == null
        ? found.name()
        : search.getTranslation("explore.formerly", found.name(), found.former());
  }
}
