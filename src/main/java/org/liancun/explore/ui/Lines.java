package org.liancun.explore.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.liancun.canvas.CanvasLink;
import org.liancun.explore.Picture;
import org.liancun.explore.Relationship;
import org.liancun.explore.Relationship.Span;
import org.liancun.explore.RelationshipKind;

/** Relationships as the lines of canvas and map: those that look alike are one, with a number. */
final class Lines {

  private Lines() {}

  /** {@return the lines of a canvas, which itself finds out at what of its ends it draws them} */
  static List<CanvasLink> of(Picture picture) {
    var lit = Set.copyOf(picture.spread());
    return lines(
        picture.relationships().stream()
            .filter(one -> !one.first().isEmpty() && !one.second().isEmpty())
            .map(
                one ->
                    new CanvasLink(
                        one.first(), one.second(), one.kind().key(), 1, lit.contains(one))));
  }

  /** {@return the lines among some areas of a map} */
  static List<CanvasLink> among(Picture picture, Set<String> areas) {
    var lit = Set.copyOf(picture.spread());
    return lines(spans(picture, areas).stream().map(span -> line(span, lit)));
  }

  /** {@return the relationships among some areas of a map} */
  static List<Span> spans(Picture picture, Set<String> areas) {
    return picture.relationships().stream()
        .flatMap(one -> one.among(areas::contains).stream())
        .toList();
  }

  /** {@return how many of each kind there are, in words; of none at all that} */
  static String numbers(Collection<Span> spans, UnaryOperator<String> translation) {
    var numbers =
        spans.stream()
            .collect(
                groupingBy(
                    span -> span.of().kind(),
                    () -> new EnumMap<>(RelationshipKind.class),
                    counting()));
    return numbers.isEmpty()
        ? translation.apply("explore.links.none")
        : numbers.entrySet().stream()
            .map(n -> translation.apply("explore.kind." + n.getKey().key()) + " " + n.getValue())
            .collect(joining(" · "));
  }

  /** Of two ends that mean the same from both sides, always the same comes first. */
  private static CanvasLink line(Span span, Set<Relationship> lit) {
    boolean turned = span.from().compareTo(span.to()) > 0;
    return new CanvasLink(
        List.of(turned ? span.to() : span.from()),
        List.of(turned ? span.from() : span.to()),
        span.of().kind().key(),
        1,
        lit.contains(span.of()));
  }

  private static List<CanvasLink> lines(Stream<CanvasLink> each) {
    Map<CanvasLink, Integer> numbers = new LinkedHashMap<>();
    each.forEach(line -> numbers.merge(line, 1, Integer::sum));
    var lines = new ArrayList<CanvasLink>();
    numbers.forEach(
        (line, number) ->
            lines.add(new CanvasLink(line.from(), line.to(), line.kind(), number, line.lit())));
    return lines;
  }
}
