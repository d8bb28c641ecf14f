/** A plan to be handed in: as a document and as a workbook. */
@NullMarked
package org.liancun.pairing.paper;

import org.jspecify.annotations.NullMarked;
