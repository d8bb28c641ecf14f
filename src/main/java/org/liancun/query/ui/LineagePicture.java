package org.liancun.query.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.canvas.CanvasLink;
import org.liancun.canvas.CanvasNode;
import org.liancun.canvas.CanvasPlace;
import org.liancun.explore.RelationshipKind;
import org.liancun.query.Cell;
import org.liancun.query.Lineage;
import org.liancun.query.Lineage.Kin;

/** A lineage as the canvas takes it: everybody below whoever leads towards the middle. */
record LineagePicture(Lineage lineage) {

  /** Names are written beside the dots, so layers need less room than places in them. */
  private static final double LAYER = 1.6;

  private static final String MEMBER = "member";

  String root() {
    return lineage.middle().code();
  }

  List<CanvasNode> nodes() {
    var children = new HashMap<String, Integer>();
    lineage.kin().forEach(one -> children.merge(parent(one), 1, Integer::sum));
    return Stream.concat(
            Stream.of(node(lineage.middle(), null, children)),
            lineage.kin().stream().map(one -> node(one.who(), parent(one), children)))
        .toList();
  }

  private static CanvasNode node(
      Cell.Thing who, @Nullable String parent, Map<String, Integer> children) {
    return new CanvasNode(
        who.code(),
        parent,
        who.name(),
        MEMBER,
        children.getOrDefault(who.code(), 0),
        null,
        null,
        null);
  }

  private String parent(Kin one) {
    return one.through().isEmpty() ? root() : one.through().getFirst().code();
  }

  /** {@return a line from each teacher to each learner} */
  List<CanvasLink> links() {
    var links = new ArrayList<CanvasLink>();
    for (var one : lineage.kin()) {
      for (var other : one.through()) {
        boolean isAbove = one.layer() < 0;
        links.add(
            new CanvasLink(
                List.of(isAbove ? one.who().code() : other.code()),
                List.of(isAbove ? other.code() : one.who().code()),
                RelationshipKind.MENTORS.key(),
                1,
                true));
      }
    }
    return links;
  }

  List<CanvasPlace> places() {
    return lineage.places().entrySet().stream()
        .map(
            place ->
                new CanvasPlace(place.getKey(), place.getValue().x(), place.getValue().y() * LAYER))
        .toList();
  }
}
