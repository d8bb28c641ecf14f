/** Invented counties as the rows of sheets: the sample that tells all five stories, and others. */
@NullMarked
@NamedInterface("county")
package org.liancun.sample.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
