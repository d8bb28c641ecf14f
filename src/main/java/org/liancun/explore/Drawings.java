package org.liancun.explore;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Entry;
import org.liancun.organization.Organization;
import org.liancun.organization.Root;
import org.springframework.stereotype.Service;

/** Finds what an address means, also one that was typed, is old, or points deep. */
@Service
public class Drawings {

  private final Organization organization;
  private final Pictures pictures;

  Drawings(Organization organization, Pictures pictures) {
    this.organization = organization;
    this.pictures = pictures;
  }

  /**
   * {@return what an address shows: its county, or the county of the unit that it names as one, or
   * the first; with what is selected drawn however deep it lies. Empty: there is nothing yet}
   */
  public Optional<Drawing> of(PictureState asked, Viewpoint viewpoint) {
    var roots = organization.roots(viewpoint);
    if (roots.isEmpty()) {
      return Optional.empty();
    }
    var unknown = new ArrayList<String>();
    var state = rooted(there(asked, viewpoint), roots, viewpoint, unknown);
    var root = named(state.root(), roots).orElse(roots.getFirst());
    return Optional.of(drawing(state, roots, root, viewpoint, unknown));
  }

  /** {@return the industries of the villages below a unit, by name} */
  public List<String> industries(String root, Viewpoint viewpoint) {
    return pictures.industries(root, viewpoint);
  }

  /** {@return where the villages below a unit lie, as far as that is known} */
  public List<Position> positions(String root, Viewpoint viewpoint) {
    return pictures.positions(root, viewpoint);
  }

  /** {@return the state that shows something: its county, the way down to it, itself selected} */
  public Optional<PictureState> towards(
      String code, PictureState state, List<Root> roots, Viewpoint viewpoint) {
    var way = way(code, viewpoint);
    if (way.isEmpty()) {
      return Optional.empty();
    }
    var root = roots.stream().map(Root::code).filter(way::contains).findFirst();
    var there = root.filter(r -> !r.equals(state.root())).map(state::at).orElse(state);
    var above = way.subList(root.map(way::indexOf).orElse(0), way.size() - 1);
    return Optional.of(there.open(above).select(way.getLast()));
  }

  /** {@return what is picked out, of what there is on the day} */
  public List<Entry> marked(PictureState state, Viewpoint viewpoint) {
    return state.marked().isEmpty()
        ? List.of()
        : organization.entries(List.copyOf(state.marked()), viewpoint);
  }

  /** {@return the same with nothing picked out that there is not} */
  private PictureState there(PictureState asked, Viewpoint viewpoint) {
    if (asked.marked().isEmpty()) {
      return asked;
    }
    var known = marked(asked, viewpoint).stream().map(Entry::code).collect(toSet());
    return asked.mark(asked.marked().stream().filter(known::contains).toList());
  }

  private PictureState rooted(
      PictureState asked, List<Root> roots, Viewpoint viewpoint, List<String> unknown) {
    var code = asked.root();
    if (code == null || named(code, roots).isPresent()) {
      return asked;
    }
    var selected = asked.selected();
    for (var above : way(code, viewpoint)) {
      if (named(above, roots).isPresent()) {
        return asked.at(above).select(selected == null ? code : selected);
      }
    }
    unknown.add(code);
    return asked.at(roots.getFirst().code()).select(selected);
  }

  private Drawing drawing(
      PictureState state, List<Root> roots, Root root, Viewpoint viewpoint, List<String> unknown) {
    var children = pictures.children(state.view(), root, viewpoint);
    var picture = pictures.of(state, root, children, viewpoint);
    var selected = state.selected();
    if (selected == null || picture.draws(selected)) {
      return new Drawing(state, roots, root, picture, children, unknown);
    }
    var way = way(selected, viewpoint);
    if (way.isEmpty()) {
      unknown.add(selected);
      return new Drawing(state.select(null), roots, root, picture, children, unknown);
    }
    var above = way.subList(0, way.size() - 1).stream().dropWhile(c -> !c.equals(root.code()));
    var opened = state.open(above.toList()).select(standing(selected, way.getLast(), viewpoint));
    return new Drawing(
        opened, roots, root, pictures.of(opened, root, children, viewpoint), children, unknown);
  }

  /** {@return what was asked for, or what took its place if it has ended} */
  private String standing(String asked, String shown, Viewpoint viewpoint) {
    return organization
        .details(asked, viewpoint)
        .filter(details -> details.until() != null && !details.until().isAfter(viewpoint.asOf()))
        .filter(details -> !details.successors().isEmpty())
        .map(details -> shown)
        .orElse(asked);
  }

  private List<String> way(String code, Viewpoint viewpoint) {
    return organization.path(code, viewpoint).stream().map(Ancestor::code).toList();
  }

  private static Optional<Root> named(@Nullable String code, List<Root> roots) {
    return roots.stream().filter(root -> root.code().equals(code)).findFirst();
  }
}
