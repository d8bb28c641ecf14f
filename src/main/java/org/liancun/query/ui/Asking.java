package org.liancun.query.ui;

import java.time.Clock;
import org.liancun.explore.FoundPictures;
import org.liancun.explore.map.Charts;
import org.liancun.graph.GraphState;
import org.liancun.organization.Organization;
import org.liancun.query.Library;
import org.springframework.stereotype.Component;

/** What every screen needs that asks questions. */
@Component
record Asking(
    Library library,
    Organization organization,
    FoundPictures pictures,
    Charts charts,
    GraphState graph,
    Clock clock) {}
