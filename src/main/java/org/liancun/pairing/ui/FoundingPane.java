package org.liancun.pairing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liancun.editing.Mergeable;
import org.liancun.editing.Slate;
import org.liancun.editing.ui.KeptPosts;
import org.liancun.pairing.lifecycle.Advance;
import org.liancun.pairing.lifecycle.Agreement;

/** The joint branch that comes into being: its name, where it lies, and whose posts go on. */
final class FoundingPane extends Composite<Div> {

  private final TextField name = new TextField();
  private final TextField code = new TextField();
  private final ComboBox<String> parent = new ComboBox<>();
  private final KeptPosts posts = new KeptPosts(() -> {});

  /**
   * A pane that suggests what suits.
   *
   * @param those pairings by which it comes into being, each with a village of another
   * @param branches that become one, the helper's first
   * @param held the posts at them
   */
  FoundingPane(List<Agreement> those, List<Mergeable> branches, List<Slate.Post> held) {
    name.setLabel(getTranslation("merging.name"));
    name.setValue(
        those.stream()
                .flatMap(one -> one.parties().stream())
                .map(party -> shortened(party.name()))
                .distinct()
                .collect(Collectors.joining())
            + getTranslation(Locale.SIMPLIFIED_CHINESE, "pairings.joint-branch"));
    code.setLabel(getTranslation("merging.code"));
    code.setValue(those.getFirst().code() + "-ZB");
    var parents = new LinkedHashMap<String, String>();
    branches.forEach(one -> parents.put(one.parent(), one.parentName()));
    parent.setLabel(getTranslation("merging.parent"));
    parent.setItems(parents.keySet());
    parent.setItemLabelGenerator(one -> parents.getOrDefault(one, one));
    branches.stream().findFirst().map(Mergeable::parent).ifPresent(parent::setValue);
    var names = new LinkedHashMap<String, String>();
    branches.forEach(one -> names.put(one.code(), one.name()));
    posts.show(held, names, leading(branches));
    var form = new Div(name, code, parent);
    form.addClassName("lc-form");
    getContent()
        .add(
            new H4(getTranslation("pairings.founding")),
            new Paragraph(getTranslation("pairings.founding.about", joined(names))));
    those.stream()
        .flatMap(one -> one.branches().stream())
        .distinct()
        .forEach(one -> warn(one, those));
    getContent().add(form, posts);
    getContent().addClassName("lc-founding");
  }

  /** Of several villages together each goes by its name alone. */
  private String shortened(String village) {
    var ending = getTranslation(Locale.SIMPLIFIED_CHINESE, "pairings.village");
    int length = village.length() - ending.length();
    return village.endsWith(ending) && length > 1 ? village.substring(0, length) : village;
  }

  /** Whoever is served by a branch comes along with it, in no pairing of these or not. */
  private void warn(Agreement.Serving branch, List<Agreement> those) {
    var others =
        branch.villages().stream()
            .filter(name -> those.stream().noneMatch(one -> one.isOf(name)))
            .collect(Collectors.joining("、"));
    if (!others.isEmpty()) {
      var warning = new Paragraph(getTranslation("pairings.serves-too", branch.name(), others));
      warning.addClassNames("lc-small", "lc-warning");
      getContent().add(warning);
    }
  }

  private static Set<String> leading(List<Mergeable> branches) {
    return branches.isEmpty() ? Set.of() : Set.of(branches.getFirst().code());
  }

  private static String joined(Map<String, String> names) {
    return String.join("、", names.values());
  }

  Advance.Founding founding() {
    var within = parent.getValue();
    return new Advance.Founding(
        code.getValue().strip(),
        name.getValue().strip(),
        within == null ? "" : within,
        posts.all(),
        posts.kept());
  }
}
