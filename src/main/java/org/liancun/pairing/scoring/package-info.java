/**
 * Scoring: which pairs are possible, what each is worth by which rule, and the facts behind it.
 * Plain Java over facts that somebody else has read.
 */
@NullMarked
@NamedInterface("scoring")
package org.liancun.pairing.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
