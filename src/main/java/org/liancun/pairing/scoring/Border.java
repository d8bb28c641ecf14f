package org.liancun.pairing.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Two villages that lie side by side.
 *
 * @param metres from one to the other, if it is known
 * @param isDerived whether it was worked out from positions
 */
public record Border(String first, String second, @Nullable Long metres, boolean isDerived) {}
