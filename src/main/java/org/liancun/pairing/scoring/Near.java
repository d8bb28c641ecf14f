package org.liancun.pairing.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How near two are.
 *
 * @param ring 1 for neighbours, 2 for neighbours of neighbours, 0 for others
 * @param metres from one to the other, if it is known
 * @param inTownship whether both lie in the same township
 */
public record Near(int ring, @Nullable Long metres, boolean inTownship) {}
