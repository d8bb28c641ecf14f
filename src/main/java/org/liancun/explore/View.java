package org.liancun.explore;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a county is looked at, as the address holds it.
 *
 * @param panes those that are open
 * @param listing what the table lists
 * @param camera which part of the canvas is seen; null: all of it
 */
public record View(
    Set<Pane> panes,
    Filter filter,
    Depth depth,
    Arrangement arrangement,
    Colouring colouring,
    Listing listing,
    @Nullable Camera camera) {

  /** Of villages, the best first. */
  public static final List<String> RATINGS = List.of("STRONG", "MEDIUM", "WEAK");

  /** How one sees it first. */
  public static final View FIRST =
      new View(
          Pane.FIRST,
          Filter.NONE,
          Depth.AUTO,
          Arrangement.RADIAL,
          Colouring.RATING,
          Listing.FIRST,
          null);

  public View {
    panes = panes.isEmpty() ? Pane.FIRST : Set.copyOf(panes);
  }

  /** {@return the view that an address holds; what it cannot read it leaves out} */
  static View of(Map<String, List<String>> parameters) {
    var panes = EnumSet.noneOf(Pane.class);
    words(parameters, "panes")
        .flatMap(word -> named(Pane.class, word).stream())
        .forEach(panes::add);
    return new View(
        panes,
        new Filter(
            set(parameters, "level"),
            words(parameters, "rating")
                .map(word -> word.toUpperCase(Locale.ROOT))
                .filter(RATINGS::contains)
                .collect(Collectors.toSet()),
            set(parameters, "industry"),
            words(parameters, "links")
                .filter(RelationshipKind.keys()::contains)
                .collect(Collectors.toSet()),
            words(parameters, "spread")
                .flatMap(word -> Spread.of(word).stream())
                .collect(Collectors.toSet())),
        one(parameters, "down", FIRST.depth),
        one(parameters, "arrange", FIRST.arrangement),
        one(parameters, "colour", FIRST.colouring),
        Listing.of(parameters),
        words(parameters, "view")
            .flatMap(word -> Camera.of(word).stream())
            .findFirst()
            .orElse(null));
  }

  /** {@return the parameters of the address that holds this view} */
  Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    if (!panes.equals(FIRST.panes)) {
      put(parameters, "panes", panes.stream().sorted().map(View::word).toList());
    }
    put(parameters, "level", sorted(filter.levels()));
    put(
        parameters,
        "rating",
        sorted(filter.ratings()).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    put(parameters, "industry", sorted(filter.industries()));
    put(parameters, "links", sorted(filter.links()));
    put(parameters, "spread", filter.spreads().stream().sorted().map(Spread::word).toList());
    if (depth != FIRST.depth) {
      put(parameters, "down", List.of(word(depth)));
    }
    if (arrangement != FIRST.arrangement) {
      put(parameters, "arrange", List.of(word(arrangement)));
    }
    if (colouring != FIRST.colouring) {
      put(parameters, "colour", List.of(word(colouring)));
    }
    parameters.putAll(listing.parameters());
    put(parameters, "view", camera == null ? List.of() : List.of(camera.word()));
    return parameters;
  }

  /** {@return whether a pane is open} */
  public boolean shows(Pane pane) {
    return panes.contains(pane);
  }

  /** {@return the same with a pane opened or closed; one is always open} */
  public View with(Pane pane, boolean open) {
    var others = EnumSet.copyOf(panes);
    if (open) {
      others.add(pane);
    } else {
      others.remove(pane);
    }
    return others.isEmpty()
        ? this
        : new View(others, filter, depth, arrangement, colouring, listing, camera);
  }

  /** {@return the same of what another filter leaves} */
  public View with(Filter other) {
    return new View(panes, other, depth, arrangement, colouring, listing, camera);
  }

  /** {@return the same opened to another depth} */
  public View with(Depth other) {
    return new View(panes, filter, other, arrangement, colouring, listing, camera);
  }

  /** {@return the same arranged otherwise, all of it seen unless it is arranged so already} */
  public View with(Arrangement other) {
    var kept = other == arrangement ? camera : null;
    return new View(panes, filter, depth, other, colouring, listing, kept);
  }

  /** {@return the same coloured otherwise} */
  public View with(Colouring other) {
    return new View(panes, filter, depth, arrangement, other, listing, camera);
  }

  /** {@return the same with another table} */
  public View with(Listing other) {
    return new View(panes, filter, depth, arrangement, colouring, other, camera);
  }

  /** {@return the same of which another part is seen; null: all of it} */
  public View seenBy(@Nullable Camera other) {
    return new View(panes, filter, depth, arrangement, colouring, listing, other);
  }

  private static <E extends Enum<E>> E one(
      Map<String, List<String>> parameters, String name, E usual) {
    return words(parameters, name)
        .flatMap(word -> named(usual.getDeclaringClass(), word).stream())
        .findFirst()
        .orElse(usual);
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> word(e).equals(word)).findFirst();
  }

  /** {@return a choice as addresses, texts and the canvas name it} */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> sorted(Collection<String> words) {
    return words.stream().sorted().toList();
  }

  private static Set<String> set(Map<String, List<String>> parameters, String name) {
    return words(parameters, name).collect(Collectors.toSet());
  }

  private static Stream<String> words(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .limit(1)
        .flatMap(text -> Stream.of(text.split(",")))
        .filter(word -> !word.isBlank());
  }

  private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, List.of(String.join(",", values)));
    }
  }
}
