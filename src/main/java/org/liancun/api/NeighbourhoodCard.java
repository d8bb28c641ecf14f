package org.liancun.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Family;
import org.liancun.explore.Neighbourhood;
import org.liancun.explore.Reach;
import org.liancun.explore.Relationship.Span;
import org.liancun.organization.Entry;

/** What lies around a unit, village or member. */
@Schema(description = "What lies around a unit, village or member, as the screen draws it")
record NeighbourhoodCard(
    @Schema(
            description =
                "What stands in the middle: what was asked for, or the branch that serves the"
                    + " village, or what took its place")
        String code,
    LocalDate asOf,
    @Schema(
            description =
                "The middle first, parents before children, far ends of relationships last")
        List<NodeCard> nodes,
    List<LinkCard> links) {

  static NeighbourhoodCard of(Neighbourhood around, LocalDate asOf) {
    return new NeighbourhoodCard(
        around.middle().code(),
        asOf,
        around.entries().map(entry -> NodeCard.of(entry, around)).toList(),
        Stream.concat(
                around.children().entrySet().stream()
                    .flatMap(
                        page ->
                            page.getValue().items().stream()
                                .map(child -> LinkCard.upward(child, page.getKey()))),
                around.spans().stream().map(LinkCard::of))
            .toList());
  }

  @Schema(description = "A unit, village or member in a network")
  record NodeCard(
      String code,
      String name,
      @Schema(example = "general-branch") String level,
      @Schema(description = "Code of what it lies in") @Nullable String parent,
      @Schema(description = "How many lie directly below it") int children,
      @Schema(description = "How many of these are in this answer") int shown,
      @Nullable Integer villages,
      @Nullable Integer members,
      @Schema(description = "STRONG, MEDIUM or WEAK, of its village") @Nullable String rating,
      @Nullable Integer population,
      @Schema(description = "The most important one of its village") @Nullable String industry) {

    static NodeCard of(Entry entry, Neighbourhood around) {
      return new NodeCard(
          entry.code(),
          entry.name(),
          entry.level().key(),
          entry.parent(),
          entry.children(),
          around.shown(entry.code()),
          entry.villages(),
          entry.members(),
          entry.rating(),
          entry.population(),
          entry.industry());
    }
  }

  @Schema(description = "A link between two nodes")
  record LinkCard(
      @Schema(description = "What lies in the other, or helps, teaches, gives to or answers for it")
          String from,
      String to,
      @Schema(example = "part-of") String kind,
      @Schema(description = "Code of the pairing or initiative") @Nullable String code,
      @Schema(description = "Form of a pairing") @Nullable String form,
      @Schema(description = "Status of a pairing") @Nullable String status,
      @Schema(description = "Whether a pairing is one of equals") @Nullable Boolean mutual,
      @Schema(description = "Topic of a mentorship, resource of an initiative, role of who answers")
          @Nullable String what,
      @Schema(description = "How many households somebody answers for")
          @Nullable Integer households) {

    static LinkCard upward(Entry child, String parent) {
      return new LinkCard(
          child.code(), parent, Reach.HIERARCHY, null, null, null, null, null, null);
    }

    static LinkCard of(Span span) {
      var one = span.of();
      return new LinkCard(
          span.from(),
          span.to(),
          one.kind().key(),
          one.record(),
          one.form(),
          one.status(),
          one.kind().family() == Family.PAIRING ? one.mutual() : null,
          one.what(),
          one.households());
    }
  }
}
