/**
 * Exact matching: which of the possible pairs together are worth most. Plain Java, of villages it
 * knows codes only.
 */
@NullMarked
package org.liancun.pairing.matching;

import org.jspecify.annotations.NullMarked;
