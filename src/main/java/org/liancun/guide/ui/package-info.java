/** The guided page. */
@NullMarked
package org.liancun.guide.ui;

import org.jspecify.annotations.NullMarked;
