package org.liancun.explore;

import java.util.Map;
import java.util.Optional;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Organization;
import org.springframework.stereotype.Service;

/** Looks closely at one unit, village or person. */
@Service
public class Inspections {

  private final Organization organization;
  private final Graph graph;

  Inspections(Organization organization, Graph graph) {
    this.organization = organization;
    this.graph = graph;
  }

  /** {@return what is known of it; empty: not there, or not to be seen} */
  public Optional<Inspection> of(String code, Viewpoint viewpoint) {
    return organization
        .details(code, viewpoint)
        .map(
            details ->
                new Inspection(
                    details, organization.path(code, viewpoint), facts(code, viewpoint)));
  }

  private Facts facts(String code, Viewpoint viewpoint) {
    return graph.read("explore/facts", viewpoint.with(Map.of("code", code)), Facts::of).stream()
        .findFirst()
        .orElse(Facts.NONE);
  }
}
