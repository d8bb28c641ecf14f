package org.liancun.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.explore.Keeping;
import org.liancun.explore.SavedView;
import org.liancun.explore.SavedViews;
import org.liancun.frame.QuietButton;
import org.liancun.graph.GraphState;

/** Opens the list of views that are kept by name, where one keeps what one sees. */
public final class SavedViewsButton extends Div {

  private final SavedViews views;
  private final String owner;
  private final String place;
  private final Asking asking;
  private final Supplier<String> address;
  private final Consumer<String> onOpen;
  private final Popover popover = new Popover();
  private final Div lists = new Div();
  private final TextField name = new TextField();
  private final Checkbox shared = new Checkbox();

  /**
   * A button for those who keep views.
   *
   * @param owner who they are
   * @param place key of the screen; with {@code .views} behind it names the button
   * @param address of what is seen, as a query
   * @param onOpen told the address of a view that they want to see
   */
  public SavedViewsButton(
      SavedViews views,
      String owner,
      String place,
      GraphState graph,
      Supplier<String> address,
      Consumer<String> onOpen) {
    this.views = views;
    this.owner = owner;
    this.place = place;
    this.asking = new Asking(graph);
    this.address = address;
    this.onOpen = onOpen;
    var button = new QuietButton(getTranslation(place + ".views"));
    var content = new Div(lists, form());
    content.addClassName("lc-saved-views");
    popover.add(content);
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setModal(true);
    popover.setAriaLabel(getTranslation(place + ".views"));
    popover.addOpenedChangeListener(
        event -> {
          // What is listed goes with the list: a click on what is about to be listed anew is lost.
          lists.removeAll();
          if (event.isOpened()) {
            ask(this::list);
          }
        });
    add(button, popover);
  }

  private Component form() {
    name.addThemeVariants(TextFieldVariant.LUMO_SMALL);
    name.setPlaceholder(getTranslation("explore.views.name"));
    name.setAriaLabel(getTranslation("explore.views.name"));
    name.setMaxLength(SavedView.LONGEST_NAME);
    name.addKeyPressListener(Key.ENTER, enter -> save());
    shared.setLabel(getTranslation("explore.views.shared"));
    var save = new Button(getTranslation("explore.views.save"), click -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
    var form = new Div(name, save, shared);
    form.addClassName("lc-save-view");
    return form;
  }

  private void save() {
    var view = new SavedView(owner, place, name.getValue(), address.get(), shared.getValue());
    keep(
        name,
        () -> views.save(view),
        () -> {
          name.clear();
          shared.clear();
        });
  }

  /** Does something, says at a field why it was not done, and lists anew what there is. */
  private void keep(TextField field, Supplier<Keeping> doing, Runnable onKept) {
    ask(
        () -> {
          var outcome = doing.get();
          boolean done = outcome == Keeping.KEPT;
          field.setInvalid(!done);
          field.setErrorMessage(done ? "" : sentence(outcome));
          if (done) {
            onKept.run();
          }
          if (done || outcome == Keeping.GONE) {
            list();
          }
        });
  }

  private String sentence(Keeping why) {
    return switch (why) {
      case NAMELESS -> getTranslation("explore.views.nameless");
      case TOO_LONG -> getTranslation("explore.views.too-long", SavedView.LONGEST_NAME);
      case TAKEN -> getTranslation("explore.views.taken");
      case KEPT, GONE -> getTranslation("explore.views.gone");
    };
  }

  /** Keeps what is seen in place of a view. */
  void replace(SavedView view, boolean forAll) {
    replace(new SavedView(owner, place, view.name(), address.get(), forAll));
  }

  /** Keeps the same once more, under the next name that is free. */
  void copy(SavedView view) {
    ask(
        () -> {
          var copy = new SavedView(owner, place, freeName(view.name()), view.address(), false);
          var done = views.save(copy);
          if (done != Keeping.KEPT) {
            Notice.say(sentence(done));
          }
          list();
        });
  }

  private String freeName(String like) {
    var taken =
        views.of(owner, place).stream()
            .filter(view -> view.owner().equals(owner))
            .map(SavedView::name)
            .toList();
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> numbered(like, " " + number))
        .filter(name -> !taken.contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static String numbered(String name, String number) {
    int room = SavedView.LONGEST_NAME - number.length();
    return name.substring(0, Math.min(name.length(), room)) + number;
  }

  /** Lets everybody open a view, or nobody else. */
  void share(SavedView view, boolean forAll) {
    replace(new SavedView(owner, place, view.name(), view.address(), forAll));
  }

  private void replace(SavedView view) {
    ask(
        () -> {
          var done = views.replace(view);
          Notice.say(
              done == Keeping.KEPT
                  ? getTranslation("explore.views.replaced", view.name())
                  : sentence(done));
          list();
        });
  }

  void rename(SavedView view, TextField to) {
    keep(to, () -> views.rename(view, to.getValue()), () -> {});
  }

  void forget(SavedView view) {
    ask(
        () -> {
          views.forget(view);
          list();
        });
  }

  void open(SavedView view) {
    popover.close();
    onOpen.accept(view.address());
  }

  private void ask(Runnable question) {
    if (!asking.attempt(question)) {
      Notice.say(getTranslation("explore.not-now"));
    }
  }

  private void list() {
    lists.removeAll();
    var all = views.of(owner, place);
    var own = all.stream().filter(view -> view.owner().equals(owner)).toList();
    var others = all.stream().filter(view -> !view.owner().equals(owner)).toList();
    lists.add(new H3(getTranslation("explore.views.own")));
    if (own.isEmpty()) {
      var none = new Paragraph(getTranslation("explore.views.none"));
      none.addClassName("lc-secondary");
      lists.add(none);
    } else {
      lists.add(items(own, view -> new SavedViewItem(view, this)));
    }
    if (!others.isEmpty()) {
      lists.add(new H3(getTranslation("explore.views.others")), items(others, this::other));
    }
  }

  private static UnorderedList items(List<SavedView> those, Function<SavedView, ListItem> item) {
    return new UnorderedList(those.stream().map(item).toArray(ListItem[]::new));
  }

  private ListItem other(SavedView view) {
    var by = new Span(view.owner());
    by.addClassName("lc-secondary");
    return new ListItem(Stream.of(opener(view), by).toArray(Component[]::new));
  }

  /** {@return the name of a view, which opens it} */
  Button opener(SavedView view) {
    return new QuietButton(view.name(), () -> open(view));
  }
}
