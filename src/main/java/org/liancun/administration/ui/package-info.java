/** The administrator's page. */
@NullMarked
package org.liancun.administration.ui;

import org.jspecify.annotations.NullMarked;
