package org.liancun.pairing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liancun.editing.Saving;
import org.liancun.editing.ui.Editor;
import org.liancun.editing.ui.FormDialog;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Agreements;
import org.liancun.pairing.lifecycle.Handling;
import org.liancun.pairing.lifecycle.Proposal;
import org.liancun.pairing.lifecycle.Stage;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planned;
import org.springframework.stereotype.Component;

/** Writes the pairs of a plan down, as the first step of their way to approval. */
@Component
class Proposing {

  private final Agreements agreements;
  private final Editor editor;

  Proposing(Agreements agreements, Editor editor) {
    this.agreements = agreements;
    this.editor = editor;
  }

  /** Asks under which name and by whom, and writes down what is not in force already. */
  void ask(Plan plan, String name) {
    var wanted = plan.pairs().stream().filter(one -> !one.isRunning()).toList();
    var underWay = underWay();
    var those = wanted.stream().filter(one -> !underWay.contains(both(one))).toList();
    var again = wanted.stream().filter(one -> underWay.contains(both(one))).toList();
    new NameDialog(
            those,
            again,
            name,
            (title, handler) ->
                agreements.propose(
                    those.stream().map(Proposing::proposal).toList(),
                    title,
                    new Handling(editor.today(), handler.office(), handler.person(), "", ""),
                    editor.by()),
            saved -> {
              UI.getCurrent().navigate(PairingsView.class);
              editor.told(saved, () -> {});
            })
        .open();
  }

  /** What is on its way already is not written down once more, but nobody minds a suggestion. */
  private Set<Set<String>> underWay() {
    return agreements.onTheirWay(Viewpoint.of(editor.today())).stream()
        .filter(one -> one.stage() != Stage.SUGGESTED)
        .map(one -> one.parties().stream().map(Agreement.Party::code).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Set<String> both(Planned planned) {
    var pair = planned.candidate().pair();
    return Set.of(pair.first().code(), pair.second().code());
  }

  private static Proposal proposal(Planned planned) {
    var pair = planned.candidate().pair();
    return new Proposal(
        pair.first().code(),
        pair.second().code(),
        pair.isMutual(),
        pair.ground().name(),
        pair.form().name(),
        false);
  }

  /** Asks for the name of a plan and for the office that proposes it. */
  private static final class NameDialog extends FormDialog {

    private final TextField name = new TextField();
    private final HandlerFields handler = new HandlerFields();
    private final String suggested;
    private final transient BiFunction<String, HandlerFields, Saving> saver;
    private final transient Consumer<Saving.Saved> onSaved;

    NameDialog(
        List<Planned> those,
        List<Planned> again,
        String suggested,
        BiFunction<String, HandlerFields, Saving> saver,
        Consumer<Saving.Saved> onSaved) {
      super("560px");
      this.suggested = suggested;
      this.saver = saver;
      this.onSaved = onSaved;
      setHeaderTitle(getTranslation("pairing.submit.title", those.size()));
      name.setLabel(getTranslation("pairing.submit.name"));
      name.setValue(suggested);
      var form = new Div(name, handler);
      form.addClassName("lc-form");
      var list = new Paragraph(titles(those));
      list.addClassNames("lc-small", "lc-secondary");
      add(told, new Paragraph(getTranslation("pairing.submit.about")), form, list);
      if (!again.isEmpty()) {
        add(new Paragraph(getTranslation("pairing.submit.again", titles(again))));
      }
      addButtons("pairing.submit", this::save);
    }

    private static String titles(List<Planned> those) {
      return those.stream().map(PlanTable::title).collect(Collectors.joining("；"));
    }

    @Override
    protected boolean isFilledIn() {
      return handler.isFilledIn() || !name.getValue().equals(suggested);
    }

    private void save() {
      name.setInvalid(name.getValue().isBlank());
      if (!handler.isComplete()) {
        told.tell(getTranslation("pairings.needs-office"));
      } else if (!name.isInvalid()) {
        handler.remember();
        settle(saver.apply(name.getValue().strip(), handler), onSaved);
      }
    }
  }
}
