package org.liancun.explore;

import java.util.List;
import org.liancun.organization.Ancestor;
import org.liancun.organization.Details;

/**
 * Everything that the inspector shows of one thing.
 *
 * @param way from the topmost unit down to it, itself last
 */
public record Inspection(Details details, List<Ancestor> way, Facts facts) {}
