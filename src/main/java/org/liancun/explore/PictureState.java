package org.liancun.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Days;

/**
 * All that makes one picture what it is, as the address holds it.
 *
 * @param root code of the unit in the middle; null: the first there is
 * @param selected code of what the inspector shows; null: nothing
 * @param opened codes expanded beyond what a picture expands by itself
 * @param closed codes collapsed although a picture would expand them by itself
 * @param pages how many children are drawn, where more than the first page was asked for
 * @param pins where units were put by hand, by code
 * @param marked codes that were picked out to do something with all of them, drawn or not
 * @param asOf the day shown; null: today
 * @param view how it is looked at
 */
public record PictureState(
    @Nullable String root,
    @Nullable String selected,
    Set<String> opened,
    Set<String> closed,
    Map<String, Integer> pages,
    Map<String, Pin> pins,
    Set<String> marked,
    @Nullable LocalDate asOf,
    View view) {

  /** How many can be picked out at once: an address has to stay one that can be sent on. */
  public static final int MOST_MARKED = 200;

  private static final String NUMBER = "-?\\d{1,6}";

  /** The picture that one sees first. */
  public static final PictureState FIRST =
      new PictureState(
          null, null, Set.of(), Set.of(), Map.of(), Map.of(), Set.of(), null, View.FIRST);

  /** {@return the state that an address holds; what it cannot read it leaves out} */
  public static PictureState of(Map<String, List<String>> parameters) {
    var pages = new LinkedHashMap<String, Integer>();
    for (var page : list(parameters, "more")) {
      var parts = page.split("~", 2);
      if (parts.length == 2 && parts[1].matches("[1-9]\\d{0,5}")) {
        pages.put(parts[0], Integer.valueOf(parts[1]));
      }
    }
    return new PictureState(
        first(parameters, "at"),
        first(parameters, "select"),
        new LinkedHashSet<>(list(parameters, "open")),
        new LinkedHashSet<>(list(parameters, "close")),
        pages,
        pins(parameters),
        most(list(parameters, "mark")),
        Days.named(first(parameters, "asof")),
        View.of(parameters));
  }

  /** {@return the parameters of the address that holds this state} */
  public Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "at", root == null ? List.of() : List.of(root));
    put(parameters, "select", selected == null ? List.of() : List.of(selected));
    put(parameters, "open", opened);
    put(parameters, "close", closed);
    put(
        parameters,
        "more",
        pages.entrySet().stream().map(p -> p.getKey() + "~" + p.getValue()).toList());
    put(
        parameters,
        "pin",
        pins.entrySet().stream()
            .map(p -> p.getKey() + "~" + p.getValue().x() + "~" + p.getValue().y())
            .toList());
    put(parameters, "mark", marked);
    put(parameters, "asof", asOf == null ? List.of() : List.of(asOf.toString()));
    parameters.putAll(view.parameters());
    return parameters;
  }

  /**
   * {@return this picture around another root, with nothing else carried over but the day and the
   * view}
   */
  public PictureState at(String otherRoot) {
    var elsewhere = view.with(view.filter().withoutSpreads()).seenBy(null);
    return new PictureState(
        otherRoot, null, Set.of(), Set.of(), Map.of(), Map.of(), Set.of(), asOf, elsewhere);
  }

  /** {@return the same picture, said to be around a root that it went without saying} */
  public PictureState rooted(String code) {
    return new PictureState(code, selected, opened, closed, pages, pins, marked, asOf, view);
  }

  /** {@return this picture with something else selected} */
  public PictureState select(@Nullable String code) {
    return new PictureState(root, code, opened, closed, pages, pins, marked, asOf, view);
  }

  /** {@return this picture with some codes expanded} */
  public PictureState open(Collection<String> codes) {
    return new PictureState(
        root,
        selected,
        with(opened, codes),
        without(closed, codes),
        pages,
        pins,
        marked,
        asOf,
        view);
  }

  /** {@return this picture with a code collapsed} */
  public PictureState close(String code) {
    return new PictureState(
        root,
        selected,
        without(opened, List.of(code)),
        with(closed, List.of(code)),
        pages,
        pins,
        marked,
        asOf,
        view);
  }

  /** {@return this picture with so many children of a code drawn} */
  public PictureState show(String code, int children) {
    var more = new LinkedHashMap<>(pages);
    more.put(code, children);
    return new PictureState(root, selected, opened, closed, more, pins, marked, asOf, view);
  }

  /** {@return this picture as of another day; null: today} */
  public PictureState on(@Nullable LocalDate day) {
    return new PictureState(root, selected, opened, closed, pages, pins, marked, day, view);
  }

  /**
   * {@return this picture looked at otherwise; what is arranged otherwise has no pins, and another
   * depth goes for all units}
   */
  public PictureState with(View other) {
    var kept = other.arrangement() == view.arrangement() ? pins : Map.<String, Pin>of();
    return other.depth() == view.depth()
        ? new PictureState(root, selected, opened, closed, pages, kept, marked, asOf, other)
        : new PictureState(root, selected, Set.of(), Set.of(), pages, kept, marked, asOf, other);
  }

  /** {@return this picture of which another part is seen; null: all of it} */
  public PictureState seenBy(@Nullable Camera camera) {
    return with(view.seenBy(camera));
  }

  /** {@return whether both place the same things alike, so that a camera sees the same of them} */
  public boolean isPlacedAs(PictureState other) {
    return Objects.equals(root, other.root) && view.arrangement() == other.view.arrangement();
  }

  /** {@return this picture with a unit put somewhere by hand} */
  public PictureState pin(String code, Pin pin) {
    var more = new LinkedHashMap<>(pins);
    more.put(code, pin);
    return new PictureState(root, selected, opened, closed, pages, more, marked, asOf, view);
  }

  /** {@return this picture with a unit wherever its arrangement puts it} */
  public PictureState unpin(String code) {
    var rest = new LinkedHashMap<>(pins);
    rest.remove(code);
    return new PictureState(root, selected, opened, closed, pages, rest, marked, asOf, view);
  }

  /** {@return this picture with these picked out, as many as can be, and no others} */
  public PictureState mark(Collection<String> codes) {
    return new PictureState(root, selected, opened, closed, pages, pins, most(codes), asOf, view);
  }

  /** {@return whether nothing but what is selected tells it from another} */
  public boolean differsOnlyInSelection(PictureState other) {
    return select(other.selected).equals(other);
  }

  private static Map<String, Pin> pins(Map<String, List<String>> parameters) {
    var pins = new LinkedHashMap<String, Pin>();
    for (var pin : list(parameters, "pin")) {
      var parts = pin.split("~", 3);
      if (parts.length == 3 && parts[1].matches(NUMBER) && parts[2].matches(NUMBER)) {
        pins.put(parts[0], new Pin(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
      }
    }
    return pins;
  }

  private static Set<String> most(Collection<String> codes) {
    return codes.stream()
        .filter(code -> !code.isBlank())
        .limit(MOST_MARKED)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> with(Set<String> codes, Collection<String> others) {
    var all = new LinkedHashSet<>(codes);
    all.addAll(others);
    return all;
  }

  private static Set<String> without(Set<String> codes, Collection<String> others) {
    var rest = new LinkedHashSet<>(codes);
    rest.removeAll(others);
    return rest;
  }

  private static void put(
      Map<String, List<String>> parameters, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, List.of(String.join(",", values)));
    }
  }

  private static @Nullable String first(Map<String, List<String>> parameters, String name) {
    var values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
  }

  private static List<String> list(Map<String, List<String>> parameters, String name) {
    var value = first(parameters, name);
    return value == null ? List.of() : new ArrayList<>(List.of(value.split(",")));
  }
}
