/** Pairings on the screen: how far each is, and what takes it on. */
@NullMarked
package org.liancun.pairing.ui;

import org.jspecify.annotations.NullMarked;
