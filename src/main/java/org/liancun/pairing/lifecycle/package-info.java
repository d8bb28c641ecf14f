/** The way of a pairing from advice over approval to its end, each step dated and by whom. */
@NullMarked
package org.liancun.pairing.lifecycle;

import org.jspecify.annotations.NullMarked;
