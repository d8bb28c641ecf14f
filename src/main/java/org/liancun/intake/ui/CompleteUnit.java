package org.liancun.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Details;
import org.liancun.organization.Found;
import org.liancun.organization.Organization;

/** Asks for which unit the sheets are complete, by name, part of it, or code. */
final class CompleteUnit {

  private static final int MOST = 100;

  private static final String ITEM =
      """
      <div class="lc-found"><span class="lc-found-name">${item.name}</span>
      <span class="lc-small lc-secondary">${item.code} ${item.way}</span></div>""";

  final ComboBox<Choice> field = new ComboBox<>();

  private final Organization organization;

  /** A unit to choose, with the names of what it lies in. */
  record Choice(String code, String name, String way) {

    static Choice typed(String code) {
      return new Choice(code, code, "");
    }

    static Choice of(Found found) {
      return new Choice(found.code(), found.name(), String.join(" › ", found.way()));
    }
  }

  CompleteUnit(
      Organization organization,
      LocalDate day,
      @Nullable String chosen,
      Consumer<@Nullable String> onUnit) {
    this.organization = organization;
    var from = Viewpoint.of(day);
    field.setLabel(field.getTranslation("intake.complete"));
    field.setPlaceholder(field.getTranslation("intake.complete.none"));
    field.setHelperText(field.getTranslation("intake.complete.help"));
    field.setClearButtonVisible(true);
    field.setItemLabelGenerator(Choice::name);
    field.setRenderer(
        LitRenderer.<Choice>of(ITEM)
            .withProperty("name", Choice::name)
            .withProperty("code", Choice::code)
            .withProperty("way", Choice::way));
    field
        .setItems(
            query ->
                offered(query.getFilter().orElse(""), from)
                    .skip(query.getOffset())
                    .limit(query.getLimit()))
        .setItemCountUnknown();
    Optional.ofNullable(chosen).map(code -> choice(code, from)).ifPresent(field::setValue);
    field.addCustomValueSetListener(event -> onUnit.accept(code(event.getDetail(), from)));
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            onUnit.accept(event.getValue() == null ? null : event.getValue().code());
          }
        });
  }

  private Stream<Choice> offered(String typed, Viewpoint from) {
    return typed.isBlank()
        ? organization.roots(from).stream().map(root -> new Choice(root.code(), root.name(), ""))
        : found(typed, from).stream().map(Choice::of);
  }

  private List<Found> found(String typed, Viewpoint from) {
    return organization.search(typed, null, 0, MOST, from).items().stream()
        .filter(found -> found.level().isUnit())
        .toList();
  }

  private Choice choice(String code, Viewpoint from) {
    return organization
        .details(code, from)
        .map(Details::name)
        .map(name -> new Choice(code, name, ""))
        .orElseGet(() -> Choice.typed(code));
  }

  /** What is typed in full is the name of one unit, or else a code, be it a wrong one. */
  private String code(String typed, Viewpoint from) {
    var named =
        found(typed, from).stream().filter(found -> found.name().equals(typed.strip())).toList();
    return named.size() == 1 ? named.getFirst().code() : typed.strip();
  }
}
