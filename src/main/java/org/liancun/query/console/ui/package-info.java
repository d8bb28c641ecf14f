/** The Cypher screen. */
@NullMarked
package org.liancun.query.console.ui;

import org.jspecify.annotations.NullMarked;
