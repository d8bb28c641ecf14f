/**
 * Exact matching: which of the possible pairs together are worth most. Plain Java, of villages it
 * knows codes only.
 */
@NullMarked
@NamedInterface("matching")
package org.liancun.pairing.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
