package org.liancun.intake.divisions;

import org.jspecify.annotations.Nullable;
import org.liancun.organization.Level;

/**
 * A unit in which others may lie, of the sheet or of the graph.
 *
 * @param level null: the sheet does not say one that exists
 */
record Upper(String code, String name, @Nullable Level level) {}
