package org.liancun.explore.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Found;
import org.liancun.organization.Organization;

/** Chooses a unit, village or person, found as one types. */
public final class ThingBox extends ComboBox<Found> {

  private final Organization organization;
  private final Supplier<Viewpoint> viewpoint;
  private final Predicate<Found> suitable;

  /**
   * An empty one.
   *
   * @param suitable what may be chosen
   * @param onChoice told the code of what people chose; empty: nothing any more
   */
  public ThingBox(
      Organization organization,
      Supplier<Viewpoint> viewpoint,
      Predicate<Found> suitable,
      Consumer<String> onChoice) {
    this.organization = organization;
    this.viewpoint = viewpoint;
    this.suitable = suitable;
    addThemeVariants(ComboBoxVariant.LUMO_SMALL);
    setClearButtonVisible(true);
    setItemLabelGenerator(Found::name);
    setRenderer(FoundLine.of(this, Found::name));
    setItems(
        query ->
            found(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            onChoice.accept(event.getValue() == null ? "" : event.getValue().code());
          }
        });
  }

  /** Shows what a code means as chosen; null: nothing. */
  public void choose(@Nullable String code) {
    setValue(
        code == null
            ? null
            : organization
                .details(code, viewpoint.get())
                .map(it -> new Found(it.code(), it.name(), it.level(), it.code(), List.of(), null))
                .orElse(null));
  }

  private List<Found> found(String text) {
    return organization.search(text, null, 0, getPageSize(), viewpoint.get()).items().stream()
        .filter(suitable)
        .toList();
  }
}
