/** Liancun, an explorer of rural organization networks. */
@NullMarked
package org.liancun;

import org.jspecify.annotations.NullMarked;
