/** The console: any question in Cypher, by those who may, and nothing but questions. */
@NullMarked
package org.liancun.query.console;

import org.jspecify.annotations.NullMarked;
