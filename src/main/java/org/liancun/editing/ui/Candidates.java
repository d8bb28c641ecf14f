package org.liancun.editing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.editing.Slate;
import org.liancun.ledger.Nameable;

/**
 * Who may be elected: those who belong to the unit come first, then anybody.
 *
 * @param slate of the election
 * @param day from which on it holds
 */
record Candidates(Supplier<Slate> slate, People people, Supplier<LocalDate> day) {

  private static final int OFFERED = 50;

  /** Finds people by name, initials or number. */
  interface People {
    List<Nameable> find(String text, LocalDate day, int limit);
  }

  /** {@return a choice among them} */
  ComboBox<Nameable> box(String name) {
    var box = new ComboBox<Nameable>();
    box.setAriaLabel(name);
    box.setClearButtonVisible(true);
    var group = box.getTranslation("election.members");
    Nameables.offer(box, text -> offered(text, group));
    return box;
  }

  private Stream<Nameable> offered(String text, String group) {
    var own =
        slate.get().members().stream()
            .map(one -> new Nameable(one.code(), one.name(), group))
            .filter(one -> one.name().contains(text) || one.code().startsWith(text))
            .toList();
    var codes = own.stream().map(Nameable::code).collect(Collectors.toSet());
    return text.isEmpty() && !own.isEmpty()
        ? own.stream()
        : Stream.concat(
            own.stream(),
            people.find(text, day.get(), OFFERED).stream()
                .filter(one -> !codes.contains(one.code())));
  }
}
