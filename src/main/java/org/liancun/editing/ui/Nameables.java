package org.liancun.editing.ui;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.liancun.editing.Editing;
import org.liancun.graph.Viewpoint;
import org.liancun.ledger.Field;
import org.liancun.ledger.Nameable;

/** Offers records that may be named, as one types. */
final class Nameables {

  private static final int OFFERED = 50;

  private Nameables() {}

  /**
   * Offers those that a column may name.
   *
   * @param day on which they have to hold
   */
  static void offer(
      ComboBoxBase<?, Nameable, ?> input, Field field, Editing editing, Supplier<LocalDate> day) {
    offer(input, text -> editing.nameable(field, text, Viewpoint.of(day.get()), OFFERED).stream());
  }

  /** Offers what answers to what is typed, each with where it belongs. */
  static void offer(
      ComboBoxBase<?, Nameable, ?> input, Function<String, Stream<Nameable>> answers) {
    input.setItemLabelGenerator(Nameables::label);
    input.setRenderer(
        LitRenderer.<Nameable>of(
                "<div>${item.name}<div class='lc-small lc-secondary'>${item.upper}"
                    + " ${item.code}</div></div>")
            .withProperty("name", Nameables::label)
            .withProperty("upper", Nameable::upper)
            .withProperty("code", Nameable::code));
    input.setItems(
        query ->
            answers
                .apply(query.getFilter().orElse("").strip())
                .skip(query.getOffset())
                .limit(query.getLimit()));
  }

  private static String label(Nameable record) {
    return record.name().isEmpty() ? record.code() : record.name();
  }
}
