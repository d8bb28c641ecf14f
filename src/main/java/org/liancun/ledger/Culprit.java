package org.liancun.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A row that takes part in breaking a rule.
 *
 * @param field the column in which it does; null: the row as a whole
 */
public record Culprit(Row row, @Nullable Field field) {}
