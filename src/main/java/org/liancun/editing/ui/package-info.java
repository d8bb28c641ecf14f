/** Forms for records, and the tables that they are opened from. */
@NullMarked
@NamedInterface("ui")
package org.liancun.editing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
