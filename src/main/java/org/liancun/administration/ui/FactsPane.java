package org.liancun.administration.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.text.NumberFormat;
import org.liancun.administration.Counts;
import org.liancun.administration.Installation;
import org.liancun.graph.GraphStatus;

/** Facts under a heading each. */
final class FactsPane extends Div {

  void show(Installation here, GraphStatus status) {
    removeAll();
    var facts = list("administration.here");
    add(facts, "administration.version", here.version().isEmpty() ? "–" : here.version());
    add(facts, "administration.folder", here.folder());
    add(
        facts,
        "administration.database",
        getTranslation(
            here.isOwn() ? "administration.database.own" : "administration.database.other",
            here.database()));
    add(facts, "administration.server", here.server() == null ? "–" : here.server());
    add(facts, "administration.state", state(status));
  }

  void show(Counts counts) {
    var facts = list("administration.stored");
    facts.addClassName("lc-counts");
    var digits = NumberFormat.getIntegerInstance(getLocale());
    counts
        .byKind()
        .forEach(
            (kind, number) -> add(facts, "administration.count." + kind, digits.format(number)));
  }

  private String state(GraphStatus status) {
    return getTranslation(
        switch (status.phase()) {
          case STARTING -> "administration.state.starting";
          case READY -> "administration.state.ready";
          case AWAY -> "administration.state.away";
          case DENIED -> "administration.state.denied";
          case FAILED -> "administration.state.failed";
        });
  }

  private DescriptionList list(String heading) {
    var facts = new DescriptionList();
    facts.addClassName("lc-facts");
    add(new H3(getTranslation(heading)), facts);
    return facts;
  }

  private void add(DescriptionList facts, String key, String value) {
    facts.add(
        new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
  }
}
