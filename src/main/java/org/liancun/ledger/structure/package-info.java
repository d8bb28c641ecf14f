/** The kinds of records that every feature shares: units, villages, people and their posts. */
@NullMarked
package org.liancun.ledger.structure;

import org.jspecify.annotations.NullMarked;
